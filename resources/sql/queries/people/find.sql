-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without any text: everyone, by name.
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE active
  AND (CAST(:text AS text) = ''
       OR desk.words(name) @@ desk.prefix_query(CAST(:text AS text))
       OR desk.words(email) @@ desk.prefix_query(CAST(:text AS text)))
ORDER BY name COLLATE desk.people, id
LIMIT CAST(:limit AS bigint)
