-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every tag on every ticket that is not in the trash.
WITH added AS (
    INSERT INTO desk.ticket_tags (ticket_id, tag_id)
    SELECT t.id, g.id
    FROM desk.tickets t
    CROSS JOIN unnest(CAST(:tags AS bigint[])) AS g (id)
    WHERE t.id = ANY (CAST(:tickets AS bigint[])) AND t.deleted_at IS NULL
    ON CONFLICT DO NOTHING
    RETURNING ticket_id)
SELECT DISTINCT ticket_id FROM added
