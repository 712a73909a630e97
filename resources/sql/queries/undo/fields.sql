-- SPDX-License-Identifier: GPL-3.0-or-later
-- The fields the edit changed, from its first value to its last: a ticket that has all of the
-- last ones gets the first ones back. Values are compared as what they are, not as the text the
-- trail keeps: a time is written there in the time zone of whoever made the edit. The times
-- that hang on the status come back with it (undo/keeptimes), as if it had never been left.
WITH steps AS (
    SELECT l.record_id AS ticket_id, c.key AS field,
           (array_agg(c.value -> 0 ORDER BY l.id))[1] AS before,
           (array_agg(c.value -> 1 ORDER BY l.id DESC))[1] AS after
    FROM audit.audit_logs l
    CROSS JOIN LATERAL jsonb_each(l.changes) AS c
    WHERE l.edit_id = CAST(:edit AS uuid)
      AND l.table_name = 'tickets'
      AND l.action = 'update'
      AND c.key IN ('title', 'description', 'status', 'priority', 'creator_id', 'assignee_id',
                    'team_id', 'status_changed_at', 'resolved_at', 'deleted_at')
    GROUP BY l.record_id, c.key),
edit AS MATERIALIZED (
    SELECT ticket_id, jsonb_object_agg(field, before) AS before,
           jsonb_object_agg(field, after) AS after
    FROM steps
    GROUP BY ticket_id)
UPDATE desk.tickets t
SET title       = CASE WHEN jsonb_exists(e.before, 'title') THEN e.before ->> 'title'
                       ELSE t.title END,
    description = CASE WHEN jsonb_exists(e.before, 'description') THEN e.before ->> 'description'
                       ELSE t.description END,
    status      = CASE WHEN jsonb_exists(e.before, 'status')
                       THEN CAST(e.before ->> 'status' AS desk.ticket_status) ELSE t.status END,
    priority    = CASE WHEN jsonb_exists(e.before, 'priority')
                       THEN CAST(e.before ->> 'priority' AS desk.ticket_priority)
                       ELSE t.priority END,
    creator_id  = CASE WHEN jsonb_exists(e.before, 'creator_id')
                       THEN CAST(e.before ->> 'creator_id' AS bigint) ELSE t.creator_id END,
    assignee_id = CASE WHEN jsonb_exists(e.before, 'assignee_id')
                       THEN CAST(e.before ->> 'assignee_id' AS bigint) ELSE t.assignee_id END,
    team_id     = CASE WHEN jsonb_exists(e.before, 'team_id')
                       THEN CAST(e.before ->> 'team_id' AS bigint) ELSE t.team_id END,
    status_changed_at = CASE WHEN jsonb_exists(e.before, 'status_changed_at')
                             THEN CAST(e.before ->> 'status_changed_at' AS timestamptz)
                             ELSE t.status_changed_at END,
    resolved_at = CASE WHEN jsonb_exists(e.before, 'resolved_at')
                       THEN CAST(e.before ->> 'resolved_at' AS timestamptz)
                       ELSE t.resolved_at END,
    updated_at  = now(),
    deleted_at  = CASE WHEN jsonb_exists(e.before, 'deleted_at')
                       THEN CAST(e.before ->> 'deleted_at' AS timestamptz) ELSE t.deleted_at END
FROM edit e
WHERE t.id = e.ticket_id
  AND (t.deleted_at IS NULL OR jsonb_exists(e.after, 'deleted_at'))
  AND (NOT jsonb_exists(e.after, 'title') OR t.title = e.after ->> 'title')
  AND (NOT jsonb_exists(e.after, 'description') OR t.description = e.after ->> 'description')
  AND (NOT jsonb_exists(e.after, 'status')
       OR t.status = CAST(e.after ->> 'status' AS desk.ticket_status))
  AND (NOT jsonb_exists(e.after, 'status_changed_at')
       OR t.status_changed_at = CAST(e.after ->> 'status_changed_at' AS timestamptz))
  AND (NOT jsonb_exists(e.after, 'priority')
       OR t.priority = CAST(e.after ->> 'priority' AS desk.ticket_priority))
  AND (NOT jsonb_exists(e.after, 'creator_id')
       OR t.creator_id IS NOT DISTINCT FROM CAST(e.after ->> 'creator_id' AS bigint))
  AND (NOT jsonb_exists(e.after, 'assignee_id')
       OR t.assignee_id IS NOT DISTINCT FROM CAST(e.after ->> 'assignee_id' AS bigint))
  AND (NOT jsonb_exists(e.after, 'team_id')
       OR t.team_id IS NOT DISTINCT FROM CAST(e.after ->> 'team_id' AS bigint))
  AND (NOT jsonb_exists(e.after, 'deleted_at')
       OR t.deleted_at IS NOT DISTINCT FROM CAST(e.after ->> 'deleted_at' AS timestamptz))
RETURNING t.id
