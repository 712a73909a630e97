-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody writes in somebody else's name: the author is who signed in. No row when the login
-- belongs to no person.
INSERT INTO desk.comments (ticket_id, author_id, visibility, body)
SELECT CAST(:ticket AS bigint), u.id, CAST(:visibility AS desk.comment_visibility),
       CAST(:body AS text)
FROM desk.users u
WHERE u.login = CAST(session_user AS text) COLLATE "default"
RETURNING id
