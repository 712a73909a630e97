-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the server counts of statements (pg_stat_statements), for administrators and of this database
-- alone. Reading it is a right of the whole server; a role that cannot sign in has it, and nobody
-- else gets it. Where the migrator may not hand that right out, IT can, later.
DO $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('deskhand_roles'));
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'deskhand_stats') THEN
        CREATE ROLE deskhand_stats NOLOGIN;
    END IF;
    IF NOT pg_has_role(session_user, 'deskhand_stats', 'MEMBER') THEN
        EXECUTE format('GRANT deskhand_stats TO %I', session_user);
    END IF;
    IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        GRANT USAGE ON LANGUAGE plpgsql, sql TO deskhand_stats;
    END IF;
    BEGIN
        GRANT pg_read_all_stats TO deskhand_stats;
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE NOTICE 'deskhand_stats may not read the statistics of statements';
    END;
END $$;
GRANT USAGE ON SCHEMA public TO deskhand_stats; -- where extensions are put

SET LOCAL ROLE deskhand_owner;
GRANT USAGE, CREATE ON SCHEMA desk TO deskhand_stats;
GRANT EXECUTE ON FUNCTION desk.is_admin() TO deskhand_stats;
RESET ROLE;

SET LOCAL ROLE deskhand_stats;
-- 'ready', or what is missing: 'unloaded' (the server counts nothing), 'absent' (nor does this
-- database show it), 'forbidden' (it shows it, but not to deskhand_stats).
CREATE FUNCTION desk.statements_state() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place oid := (SELECT e.extnamespace FROM pg_extension e
                  WHERE e.extname = 'pg_stat_statements');
BEGIN
    IF NOT desk.is_admin() THEN
        RAISE EXCEPTION 'only administrators see statements'
            USING ERRCODE = 'insufficient_privilege';
    ELSIF current_setting('pg_stat_statements.max', true) IS NULL THEN
        RETURN 'unloaded';
    ELSIF place IS NULL THEN
        RETURN 'absent';
    ELSIF NOT pg_has_role(current_user, 'pg_read_all_stats', 'USAGE')
          OR NOT has_schema_privilege(current_user, place, 'USAGE') THEN
        RETURN 'forbidden';
    END IF;
    RETURN 'ready';
END $$;

-- The ones that took the most time in all. The server puts $1 in the place of values; commands, where
-- it does not and where passwords may stand, are left out.
CREATE FUNCTION desk.statement_statistics(most integer)
    RETURNS TABLE (id bigint, calls bigint, rows bigint, mean_ms float8, total_ms float8,
                   max_ms float8, statement text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    place text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                   WHERE e.extname = 'pg_stat_statements');
BEGIN
    IF desk.statements_state() <> 'ready' THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT s.queryid, sum(s.calls)::bigint, sum(s.rows)::bigint,
                sum(s.total_exec_time) / sum(s.calls), sum(s.total_exec_time),
                max(s.max_exec_time), min(s.query)
         FROM %I.pg_stat_statements s
         WHERE s.dbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
           AND s.queryid IS NOT NULL AND s.calls > 0
           AND s.query ~* %L
         GROUP BY s.queryid
         ORDER BY sum(s.total_exec_time) DESC
         LIMIT $1', place, '^(\s|--[^\n]*\n|/\*([^*]|\*[^/])*\*/)*(select|insert|update|delete|merge|with|values)\M')
        USING statement_statistics.most;
END $$;
REVOKE ALL ON FUNCTION desk.statements_state(), desk.statement_statistics(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION desk.statements_state(), desk.statement_statistics(integer)
    TO deskhand_admin, deskhand_owner;
RESET ROLE;

SET LOCAL ROLE deskhand_owner;
REVOKE CREATE ON SCHEMA desk FROM deskhand_stats;
-- How the server would run one of them, whatever the values: with the rights of whoever asks, and
-- without running it. Raises what the server says where it cannot tell without the values.
CREATE FUNCTION desk.statement_plan(id bigint) RETURNS SETOF text
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    statement text := (SELECT s.statement FROM desk.statement_statistics(100000) s
                       WHERE s.id = statement_plan.id);
    parameters integer;
BEGIN
    IF statement IS NULL THEN
        RETURN;
    END IF;
    -- What is prepared outlives a failure.
    IF EXISTS (SELECT FROM pg_catalog.pg_prepared_statements p WHERE p.name = 'deskhand_plan') THEN
        DEALLOCATE deskhand_plan;
    END IF;
    EXECUTE 'PREPARE deskhand_plan AS ' || statement;
    SELECT pg_catalog.cardinality(p.parameter_types) INTO parameters
    FROM pg_catalog.pg_prepared_statements p WHERE p.name = 'deskhand_plan';
    RETURN QUERY EXECUTE 'EXPLAIN EXECUTE deskhand_plan'
        || CASE WHEN parameters > 0
                THEN '(' || pg_catalog.rtrim(pg_catalog.repeat('NULL,', parameters), ',') || ')'
                ELSE '' END;
    DEALLOCATE deskhand_plan;
END $$;
REVOKE ALL ON FUNCTION desk.statement_plan(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION desk.statement_plan(bigint) TO deskhand_admin;
RESET ROLE;
