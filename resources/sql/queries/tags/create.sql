-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of names, so that two who create the same tags wait for each other in turn.
-- Someone else's new tag of the same name is taken as it is.
INSERT INTO desk.tags (name, colour)
SELECT DISTINCT ON (lower(w.name)) w.name, w.colour
FROM unnest(CAST(:names AS text[]), CAST(:colours AS text[]))
     WITH ORDINALITY AS w (name, colour, place)
ORDER BY lower(w.name), w.place
ON CONFLICT (lower(name)) DO NOTHING
