-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
ALTER TABLE desk.search_rows SET (fillfactor = 85);
CREATE OR REPLACE FUNCTION desk.touch_tickets(ids bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stated text := current_setting('deskhand.source_times', true);
BEGIN
    PERFORM set_config('deskhand.source_times', '', true);
    UPDATE desk.tickets t SET updated_at = now() WHERE t.id = ANY (touch_tickets.ids);
    PERFORM set_config('deskhand.source_times', coalesce(stated, ''), true);
END $$;
RESET ROLE;
