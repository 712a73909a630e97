-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each line is hashed as it stands here, for ever: a column that comes later is not in it.
COPY (
    SELECT xid, id, at, actor, kind, detail, rows
    FROM audit.accesses
    WHERE (xid >= pg_snapshot_xmax(current_setting('deskhand.sealed_after')::pg_snapshot)
           OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(
                  current_setting('deskhand.sealed_after')::pg_snapshot))))
      AND pg_visible_in_snapshot(
              xid, (SELECT current_setting('deskhand.sealed_upto')::pg_snapshot))
    ORDER BY xid, id
) TO STDOUT
