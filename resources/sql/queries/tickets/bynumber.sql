-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers are unique as written; should two differ in case only, the exact one is meant.
SELECT id
FROM desk.tickets
WHERE lower(number) = lower(CAST(:number AS text))
ORDER BY number = CAST(:number AS text) DESC, id
LIMIT 1
