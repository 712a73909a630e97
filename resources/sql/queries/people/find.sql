-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without any text: everyone, by name. Who is called exactly that comes first, whatever the limit.
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE active
  AND (CAST(:text AS text) = ''
       OR desk.words(name) @@ desk.prefix_query(CAST(:text AS text))
       OR desk.words(email) @@ desk.prefix_query(CAST(:text AS text)))
ORDER BY lower(name) = lower(CAST(:text AS text))
         OR coalesce(lower(email) = lower(CAST(:text AS text)), FALSE) DESC,
         name COLLATE desk.people, id
LIMIT CAST(:limit AS bigint)
