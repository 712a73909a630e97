-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.change_own_password(CAST(:verifier AS text))
