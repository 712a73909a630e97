-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever signs in here is ours to name and to switch off, whatever the source says.
UPDATE desk.users u
SET name = coalesce(s.name, u.name),
    email = coalesce(s.email, u.email),
    active = coalesce(s.active, u.active),
    updated_at = now()
FROM pg_temp.import_people s
WHERE u.id = s.id AND NOT s.is_new AND u.login IS NULL
