-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.confirm_seal()
