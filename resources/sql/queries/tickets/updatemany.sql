-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE desk.tickets
SET title       = CASE WHEN :set_title THEN CAST(:title AS text) ELSE title END,
    description = CASE WHEN :set_description THEN CAST(:description AS text) ELSE description END,
    status      = CASE WHEN :set_status THEN CAST(:status AS desk.ticket_status) ELSE status END,
    priority    = CASE WHEN :set_priority THEN CAST(:priority AS desk.ticket_priority)
                       ELSE priority END,
    creator_id  = CASE WHEN :set_requester THEN CAST(:requester AS bigint) ELSE creator_id END,
    assignee_id = CASE WHEN :set_assignee THEN CAST(:assignee AS bigint) ELSE assignee_id END
WHERE id = ANY (CAST(:ids AS bigint[]))
  AND deleted_at IS NULL
  AND (   (:set_title AND title <> CAST(:title AS text))
       OR (:set_description AND description <> CAST(:description AS text))
       OR (:set_status AND status <> CAST(:status AS desk.ticket_status))
       OR (:set_priority AND priority <> CAST(:priority AS desk.ticket_priority))
       OR (:set_requester AND creator_id IS DISTINCT FROM CAST(:requester AS bigint))
       OR (:set_assignee AND assignee_id IS DISTINCT FROM CAST(:assignee AS bigint)))
RETURNING id
