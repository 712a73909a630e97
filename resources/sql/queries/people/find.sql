-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without any text: everyone, by name. Who is called exactly that comes first, whatever the limit.
SELECT id, name, email, login, tier, active, created_at
FROM desk.users
WHERE active
  AND (CAST(:text AS text) = ''
       OR id IN (SELECT desk.find_people(desk.prefix_query(CAST(:text AS text)),
                                         desk.prefix_query(CAST(:text AS text)), NULL)))
ORDER BY lower(name) = lower(CAST(:text AS text))
         OR coalesce(lower(email) = lower(CAST(:text AS text)), FALSE) DESC,
         name COLLATE desk.people, id
LIMIT CAST(:limit AS bigint)
