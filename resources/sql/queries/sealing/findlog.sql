-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT l.at, desk.sealed_number(l.ticket_id)
FROM audit.audit_logs l
WHERE l.id = CAST(:key AS bigint)
