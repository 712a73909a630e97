-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk, n, hash, sealed_at, total FROM audit.last_seal()
