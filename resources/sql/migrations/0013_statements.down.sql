-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP FUNCTION desk.statement_plan(bigint);
RESET ROLE;
SET LOCAL ROLE deskhand_stats;
DROP FUNCTION desk.statement_statistics(integer);
DROP FUNCTION desk.statements_state();
RESET ROLE;
SET LOCAL ROLE deskhand_owner;
REVOKE EXECUTE ON FUNCTION desk.is_admin() FROM deskhand_stats;
REVOKE USAGE ON SCHEMA desk FROM deskhand_stats;
RESET ROLE;
REVOKE USAGE ON SCHEMA public FROM deskhand_stats;
DO $$
BEGIN
    IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        REVOKE USAGE ON LANGUAGE plpgsql, sql FROM deskhand_stats;
    END IF;
END $$;
