-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every wanted name with its tag, or NULL while there is none.
SELECT w.name, g.id
FROM unnest(CAST(:names AS text[])) AS w (name)
LEFT JOIN desk.tags g ON lower(g.name) = lower(w.name)
