-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE desk.comments c
SET author_id = s.author_id, visibility = s.visibility, body = s.body,
    created_at = s.created_at, updated_at = s.updated_at
FROM pg_temp.import_comments s
WHERE c.id = s.id AND NOT s.is_new
