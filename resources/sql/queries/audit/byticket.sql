-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.id, l.edit_id, l.actor, coalesce(e.reason, ''), l.at, l.table_name, l.record_id,
       l.action, l.changes, t.number
FROM audit.audit_logs l
LEFT JOIN audit.edits e ON e.edit_id = l.edit_id
LEFT JOIN desk.tickets t ON t.id = l.ticket_id
WHERE l.ticket_id = CAST(:ticket AS bigint)
  AND (CAST(:actor AS text) = '' OR l.actor = CAST(:actor AS text))
  AND (CAST(:from AS timestamptz) IS NULL OR l.at >= CAST(:from AS timestamptz))
  AND (CAST(:to AS timestamptz) IS NULL OR l.at < CAST(:to AS timestamptz))
ORDER BY l.id DESC
LIMIT CAST(:limit AS bigint)
