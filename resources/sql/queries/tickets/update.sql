-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE desk.tickets
SET title       = CASE WHEN :set_title THEN CAST(:title AS text) ELSE title END,
    description = CASE WHEN :set_description THEN CAST(:description AS text) ELSE description END,
    status      = CASE WHEN :set_status THEN CAST(:status AS desk.ticket_status) ELSE status END,
    priority    = CASE WHEN :set_priority THEN CAST(:priority AS desk.ticket_priority)
                       ELSE priority END,
    creator_id  = CASE WHEN :set_requester THEN CAST(:requester AS bigint) ELSE creator_id END,
    assignee_id = CASE WHEN :set_assignee THEN CAST(:assignee AS bigint) ELSE assignee_id END
WHERE id = CAST(:id AS bigint) AND version = CAST(:version AS integer)
RETURNING id, number, title, description, status, priority, creator_id, assignee_id, team_id,
          created_at, updated_at, status_changed_at, resolved_at, deleted_at, version
