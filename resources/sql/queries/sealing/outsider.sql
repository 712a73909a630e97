-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row whose transaction cannot be: before the first one, or one that is yet to come. No seal will
-- ever cover it.
SELECT source, id
FROM (SELECT 0 AS source, id::text AS id FROM audit.audit_logs
      WHERE xid < '3' OR xid >= pg_snapshot_xmax(pg_current_snapshot())
      UNION ALL
      SELECT 1, edit_id::text FROM audit.edits
      WHERE xid < '3' OR xid >= pg_snapshot_xmax(pg_current_snapshot())
      UNION ALL
      SELECT 2, id::text FROM audit.accesses
      WHERE xid < '3' OR xid >= pg_snapshot_xmax(pg_current_snapshot())) outsiders
ORDER BY source, id
LIMIT 1
