-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first tag on the first ticket, the second on the second.
INSERT INTO desk.ticket_tags (ticket_id, tag_id)
SELECT p.ticket_id, p.tag_id
FROM unnest(CAST(:tickets AS bigint[]), CAST(:tags AS bigint[])) AS p (ticket_id, tag_id)
ON CONFLICT DO NOTHING
