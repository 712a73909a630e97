-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sealer may not even call desk.sign_in(), and a standby cannot note it.
SELECT desk.me() IS NOT NULL AND NOT pg_is_in_recovery()
