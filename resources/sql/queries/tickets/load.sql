-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, number, title, description, status, priority, creator_id, assignee_id, team_id,
       created_at, updated_at, status_changed_at, resolved_at, deleted_at, version
FROM desk.tickets
WHERE id = CAST(:id AS bigint)
