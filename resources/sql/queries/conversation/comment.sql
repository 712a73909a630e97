-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.ticket_id, c.author_id, coalesce(u.name, ''), c.visibility, c.body, c.created_at
FROM desk.comments c
LEFT JOIN desk.users u ON u.id = c.author_id
WHERE c.id = CAST(:id AS bigint)
