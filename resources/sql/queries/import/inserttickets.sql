-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.tickets (id, number, title, description, status, priority, creator_id,
                          assignee_id, created_at, updated_at, status_changed_at, resolved_at)
SELECT id, number, title, description, status, priority, creator_id,
       assignee_id, created_at, updated_at, status_changed_at, resolved_at
FROM pg_temp.import_tickets
WHERE is_new
ORDER BY id
