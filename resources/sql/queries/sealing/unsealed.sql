-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many rows came after a snapshot.
WITH sealed AS MATERIALIZED (SELECT CAST(:after AS pg_snapshot) AS snapshot)
SELECT (SELECT count(*) FROM audit.audit_logs, sealed
        WHERE xid >= pg_snapshot_xmax(snapshot)
           OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(snapshot))))
     + (SELECT count(*) FROM audit.edits, sealed
        WHERE xid >= pg_snapshot_xmax(snapshot)
           OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(snapshot))))
     + (SELECT count(*) FROM audit.accesses, sealed
        WHERE xid >= pg_snapshot_xmax(snapshot)
           OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(snapshot))))
