-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.attachments (ticket_id, comment_id, file_name, media_type, sha256, uploaded_by)
SELECT CAST(:ticket AS bigint), CAST(:comment AS bigint), CAST(:file_name AS text),
       CAST(:media_type AS text), CAST(:sha256 AS bytea), u.id
FROM desk.users u
WHERE u.login = CAST(session_user AS text) COLLATE "default"
RETURNING id
