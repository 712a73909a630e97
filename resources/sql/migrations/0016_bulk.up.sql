-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an edit of a hundred thousand tickets need not do.
SET LOCAL ROLE deskhand_owner;

-- A ticket that this transaction has changed already, at its own time, is not written once more
-- because of its tag or comment: that was another entry in each of its indexes, and its foreign keys
-- were all checked again. What others wrote meanwhile is still touched, and so locked.
CREATE OR REPLACE FUNCTION desk.touch_tickets(ids bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stated text := current_setting('deskhand.source_times', true);
BEGIN
    PERFORM set_config('deskhand.source_times', '', true);
    UPDATE desk.tickets t SET updated_at = now()
    WHERE t.id = ANY (touch_tickets.ids)
      AND (t.updated_at < now() OR t.xmin <> pg_current_xact_id()::xid);
    PERFORM set_config('deskhand.source_times', coalesce(stated, ''), true);
END $$;

-- Room for a new version of every row in its own page. A page that is full when all its tickets are
-- changed at once sends the rest elsewhere, and each of those is indexed with all of its words anew:
-- a third of a bulk edit. Pages from before are filled as they were; they empty as tickets change.
ALTER TABLE desk.search_rows SET (fillfactor = 50);
RESET ROLE;
