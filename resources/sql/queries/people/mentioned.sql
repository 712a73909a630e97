-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE id = ANY (CAST(:ids AS bigint[])) OR login = ANY (CAST(:logins AS text[]))
ORDER BY name COLLATE desk.people, id
