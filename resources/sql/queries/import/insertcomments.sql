-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.comments (id, ticket_id, author_id, visibility, body, created_at, updated_at)
SELECT id, ticket_id, author_id, visibility, body, created_at, updated_at
FROM pg_temp.import_comments
WHERE is_new
ORDER BY id
