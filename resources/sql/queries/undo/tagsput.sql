-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes off the tags the edit put on. A tag that was taken off and put on again since bears
-- another time and is somebody's own.
WITH steps AS (
    SELECT ticket_id, CAST(coalesce(changes -> 'tag_id' ->> 1, changes -> 'tag_id' ->> 0) AS bigint)
               AS tag_id,
           id, action, changes -> 'tagged_at' ->> 1 AS tagged_at
    FROM audit.audit_logs
    WHERE edit_id = CAST(:edit AS uuid) AND table_name = 'ticket_tags'),
put AS MATERIALIZED (
    SELECT ticket_id, tag_id,
           CAST((array_agg(tagged_at ORDER BY id DESC))[1] AS timestamptz) AS tagged_at
    FROM steps
    GROUP BY ticket_id, tag_id
    HAVING (array_agg(action ORDER BY id))[1] = 'insert'
       AND (array_agg(action ORDER BY id DESC))[1] = 'insert')
DELETE FROM desk.ticket_tags x
USING put p, desk.tickets t
WHERE x.ticket_id = p.ticket_id
  AND x.tag_id = p.tag_id
  AND x.tagged_at = p.tagged_at
  AND t.id = p.ticket_id
  AND t.deleted_at IS NULL
RETURNING x.ticket_id
