-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.ticket_tags (ticket_id, tag_id, tagged_at)
SELECT DISTINCT ON (ticket_id, tag_id) ticket_id, tag_id, tagged_at
FROM pg_temp.import_tags
WHERE tag_id IS NOT NULL
ORDER BY ticket_id, tag_id
ON CONFLICT DO NOTHING
