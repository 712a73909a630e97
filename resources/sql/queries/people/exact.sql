-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two are enough to know that it is not one.
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE lower(email) = lower(CAST(:text AS text))
   OR login = CAST(:text AS text)
   OR lower(name) = lower(CAST(:text AS text))
ORDER BY id
LIMIT 2
