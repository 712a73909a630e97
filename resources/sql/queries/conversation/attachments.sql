-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.ticket_id, a.comment_id, a.file_name, a.media_type, b.size_bytes, a.sha256,
       a.uploaded_by, coalesce(u.name, ''), a.created_at
FROM desk.attachments a
JOIN desk.blobs b ON b.sha256 = a.sha256
LEFT JOIN desk.users u ON u.id = a.uploaded_by
WHERE a.ticket_id = CAST(:ticket AS bigint)
ORDER BY a.created_at, a.id
