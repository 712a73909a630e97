-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts the tags on again that the edit took off, with the time they were first put on. Not
-- where somebody has done so since, nor a tag that no longer exists.
WITH steps AS (
    SELECT ticket_id, CAST(coalesce(changes -> 'tag_id' ->> 0, changes -> 'tag_id' ->> 1) AS bigint)
               AS tag_id,
           id, action, changes -> 'tagged_at' ->> 0 AS tagged_at
    FROM audit.audit_logs
    WHERE edit_id = CAST(:edit AS uuid) AND table_name = 'ticket_tags'),
taken AS MATERIALIZED (
    SELECT ticket_id, tag_id,
           CAST((array_agg(tagged_at ORDER BY id))[1] AS timestamptz) AS tagged_at
    FROM steps
    GROUP BY ticket_id, tag_id
    HAVING (array_agg(action ORDER BY id))[1] = 'delete'
       AND (array_agg(action ORDER BY id DESC))[1] = 'delete')
INSERT INTO desk.ticket_tags (ticket_id, tag_id, tagged_at)
SELECT p.ticket_id, p.tag_id, p.tagged_at
FROM taken p
JOIN desk.tickets t ON t.id = p.ticket_id AND t.deleted_at IS NULL
JOIN desk.tags g ON g.id = p.tag_id
ON CONFLICT DO NOTHING
RETURNING ticket_id
