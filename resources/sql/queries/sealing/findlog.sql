-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.at, t.number
FROM audit.audit_logs l LEFT JOIN desk.tickets t ON t.id = l.ticket_id
WHERE l.id = CAST(:key AS bigint)
