-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sealer may not even call desk.sign_in(), and a standby, or a session that only reads, cannot note it.
SELECT desk.me() IS NOT NULL AND current_setting('transaction_read_only') = 'off'
