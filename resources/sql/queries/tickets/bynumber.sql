-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers are unique as written; should two differ in case only, the exact one is meant.
SELECT id
FROM desk.tickets
WHERE id IN (SELECT desk.find_numbers(CAST(:number AS text), false))
ORDER BY number = CAST(:number AS text) DESC, id
LIMIT 1
