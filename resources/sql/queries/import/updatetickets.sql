-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only what the source changed: an edit made on the desk to another field stays.
UPDATE desk.tickets t
SET number = CASE WHEN 'number' = ANY (s.changed) THEN s.number ELSE t.number END,
    title = CASE WHEN 'title' = ANY (s.changed) THEN s.title ELSE t.title END,
    description = CASE WHEN 'description' = ANY (s.changed) THEN s.description
                       ELSE t.description END,
    status = CASE WHEN 'status' = ANY (s.changed) THEN s.status ELSE t.status END,
    resolved_at = CASE WHEN 'status' = ANY (s.changed) THEN s.resolved_at
                       ELSE t.resolved_at END,
    status_changed_at = CASE WHEN 'status' = ANY (s.changed) THEN s.status_changed_at
                             ELSE t.status_changed_at END,
    priority = CASE WHEN 'priority' = ANY (s.changed) THEN s.priority ELSE t.priority END,
    creator_id = CASE WHEN 'requester' = ANY (s.changed) THEN s.creator_id
                      ELSE t.creator_id END,
    assignee_id = CASE WHEN 'assignee' = ANY (s.changed) THEN s.assignee_id
                       ELSE t.assignee_id END,
    created_at = CASE WHEN 'created' = ANY (s.changed) THEN s.created_at ELSE t.created_at END,
    updated_at = greatest(t.updated_at, s.updated_at)
FROM pg_temp.import_tickets s
WHERE t.id = s.id AND NOT s.is_new
