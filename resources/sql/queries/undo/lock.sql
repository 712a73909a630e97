-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many tickets the edit changed. Those that still exist are locked, in the order of ids as
-- by every bulk edit, so that what the next statements see is what they change.
WITH concerned AS MATERIALIZED (
    SELECT DISTINCT ticket_id
    FROM audit.audit_logs
    WHERE edit_id = CAST(:edit AS uuid)
      AND (   (table_name = 'tickets' AND action = 'update')
           OR (table_name = 'ticket_tags' AND action IN ('insert', 'delete')))),
locked AS MATERIALIZED (
    SELECT id
    FROM desk.tickets
    WHERE id IN (SELECT ticket_id FROM concerned)
    ORDER BY id
    FOR NO KEY UPDATE)
SELECT count(*), (SELECT count(*) FROM locked) FROM concerned
