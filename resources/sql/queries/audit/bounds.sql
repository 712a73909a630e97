-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ends of the trail; 0 where it is empty.
SELECT coalesce(min(id), 0), coalesce(max(id), 0)
FROM audit.audit_logs
