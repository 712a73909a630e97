-- SPDX-License-Identifier: GPL-3.0-or-later
WITH removed AS (
    DELETE FROM desk.ticket_tags x
    USING desk.tags g
    WHERE g.id = x.tag_id
      AND x.ticket_id = ANY (CAST(:tickets AS bigint[]))
      AND lower(g.name) IN (SELECT lower(n) FROM unnest(CAST(:names AS text[])) AS n)
    RETURNING x.ticket_id)
SELECT count(DISTINCT ticket_id) FROM removed
