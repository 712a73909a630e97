-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE login = CAST(session_user AS text) COLLATE "default"
