-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every tag on every ticket.
WITH added AS (
    INSERT INTO desk.ticket_tags (ticket_id, tag_id)
    SELECT t.id, g.id
    FROM unnest(CAST(:tickets AS bigint[])) AS t (id)
    CROSS JOIN unnest(CAST(:tags AS bigint[])) AS g (id)
    ON CONFLICT DO NOTHING
    RETURNING ticket_id)
SELECT count(DISTINCT ticket_id) FROM added
