-- SPDX-License-Identifier: GPL-3.0-or-later
WITH removed AS (
    DELETE FROM desk.ticket_tags x
    USING desk.tags g, desk.tickets t
    WHERE g.id = x.tag_id
      AND t.id = x.ticket_id
      AND t.deleted_at IS NULL
      AND x.ticket_id = ANY (CAST(:tickets AS bigint[]))
      AND lower(g.name) IN (SELECT lower(n) FROM unnest(CAST(:names AS text[])) AS n)
    RETURNING x.ticket_id)
SELECT count(DISTINCT ticket_id) FROM removed
