-- SPDX-License-Identifier: GPL-3.0-or-later
-- Verifying names the ticket of a broken row, also to a sealer, who sees the whole trail and no ticket.
SET LOCAL ROLE deskhand_owner;
CREATE FUNCTION desk.sealed_number(ticket bigint) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT t.number FROM desk.tickets t
            WHERE t.id = sealed_number.ticket
              AND (desk.sees_all() OR pg_has_role(session_user, 'deskhand_sealer', 'MEMBER')));
END $$;
GRANT EXECUTE ON FUNCTION desk.sealed_number(bigint) TO deskhand_supervisor, deskhand_sealer;
RESET ROLE;
