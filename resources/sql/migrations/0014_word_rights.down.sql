-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP INDEX desk.tickets_creator_deleted;
DROP FUNCTION desk.word_shares(text[], text[]), desk.roughly_all_tickets();

-- As 0010 and 0011 have them.
CREATE OR REPLACE FUNCTION desk.counts_elsewhere()
    RETURNS TABLE (team_id bigint, assignee_id bigint, status desk.ticket_status,
                   priority desk.ticket_priority, tickets bigint)
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me bigint := desk.me();
BEGIN
    IF me IS NULL OR desk.sees_all() THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT t.team_id, t.assignee_id, t.status, t.priority, 1::bigint FROM desk.tickets t
        WHERE t.creator_id = me AND t.deleted_at IS NULL
          AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me;
END $$;

CREATE OR REPLACE FUNCTION desk.own_requests() RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 10
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me bigint := desk.me();
BEGIN
    IF me IS NULL OR desk.sees_all() THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT t.id FROM desk.tickets t
        WHERE t.creator_id = me AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me AND t.deleted_at IS NULL
        UNION ALL
        SELECT t.id FROM desk.tickets t
        WHERE t.creator_id = me AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me AND t.deleted_at IS NOT NULL;
END $$;

CREATE OR REPLACE FUNCTION desk.find_words(query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1000
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY EXECUTE format($sql$
        SELECT s.ticket_id FROM desk.search_rows s
        WHERE desk.document(s.ticket_id, s.revision) @@ $1 AND %s$sql$, desk.handled_rows())
        USING query, desk.my_teams();
    RETURN QUERY
        SELECT s.ticket_id FROM desk.own_requests() o JOIN desk.search_rows s ON s.ticket_id = o
        WHERE ts_filter(desk.document(s.ticket_id, s.revision), '{a,b,c}') @@ query;
END $$;

CREATE OR REPLACE FUNCTION desk.find_words_among(ids bigint[], query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 100
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY EXECUTE format($sql$
        SELECT s.ticket_id
        FROM (SELECT x.ticket_id FROM desk.ticket_texts x
              WHERE x.ticket_id = ANY ($3) AND x.words @@ $1 OFFSET 0) found
             JOIN desk.search_rows s ON s.ticket_id = found.ticket_id
        WHERE %s$sql$, desk.handled_rows())
        USING query, desk.my_teams(), ids;
    RETURN QUERY
        SELECT s.ticket_id FROM desk.own_requests() o JOIN desk.search_rows s ON s.ticket_id = o
        WHERE o = ANY (ids)
          AND ts_filter(desk.document(s.ticket_id, s.revision), '{a,b,c}') @@ query;
END $$;

CREATE FUNCTION desk.guess_words(query tsquery, OUT matches bigint, OUT tickets bigint)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    plan json;
    guess numeric;
BEGIN
    EXECUTE format('EXPLAIN (FORMAT json) SELECT FROM desk.search_rows s
                    WHERE desk.document(s.ticket_id, s.revision) @@ %L::tsquery', query) INTO plan;
    guess := plan -> 0 -> 'Plan' ->> 'Plan Rows';
    tickets := (SELECT greatest(c.reltuples, 1) FROM pg_class c
                WHERE c.oid = 'desk.search_rows'::regclass);
    matches := CASE WHEN guess < 1 OR guess * 200 < tickets THEN 0
                    ELSE 2 ^ floor(log(2, guess)) END;
END $$;

CREATE OR REPLACE FUNCTION desk.count_words(query tsquery, kinds desk.row_kinds) RETURNS bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    handled bigint;
    requested bigint;
BEGIN
    EXECUTE format($sql$
        SELECT count(*) FROM desk.search_rows s
        WHERE desk.document(s.ticket_id, s.revision) @@ $1 AND %s AND %s$sql$,
        desk.rows_of_kinds(kinds), desk.handled_rows())
        INTO handled USING query, desk.my_teams(), kinds;
    EXECUTE format($sql$
        SELECT count(*) FROM desk.own_requests() o JOIN desk.search_rows s ON s.ticket_id = o
        WHERE ts_filter(desk.document(s.ticket_id, s.revision), '{a,b,c}') @@ $1 AND %s$sql$,
        desk.rows_of_kinds(kinds))
        INTO requested USING query, NULL::bigint[], kinds;
    RETURN handled + requested;
END $$;

CREATE OR REPLACE FUNCTION desk.page_words(query tsquery, kinds desk.row_kinds, sorted_by name,
                                is_ascending boolean, beyond_at timestamptz, beyond_id bigint,
                                most bigint, skipped bigint) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 100
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    direction text := CASE WHEN is_ascending THEN 'ASC' ELSE 'DESC' END;
    place text := desk.rows_of_kinds(kinds);
BEGIN
    IF sorted_by NOT IN ('created_at', 'updated_at') THEN
        RAISE EXCEPTION 'no order for words: %', sorted_by USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF beyond_id IS NOT NULL THEN
        place := place || format(' AND (s.%I, s.ticket_id) %s ($4, $5)', sorted_by,
                                 CASE WHEN is_ascending THEN '>' ELSE '<' END);
    END IF;
    RETURN QUERY EXECUTE format($sql$
        SELECT found.ticket_id
        FROM (SELECT s.ticket_id, s.%1$I AS at FROM desk.search_rows s
              WHERE desk.document(s.ticket_id, s.revision) @@ $1 AND %2$s AND %3$s
              UNION ALL
              SELECT s.ticket_id, s.%1$I
              FROM desk.own_requests() o JOIN desk.search_rows s ON s.ticket_id = o
              WHERE ts_filter(desk.document(s.ticket_id, s.revision), '{a,b,c}') @@ $1 AND %2$s) found
        ORDER BY found.at %4$s, found.ticket_id %4$s LIMIT $6 OFFSET $7$sql$,
        sorted_by, place, desk.handled_rows(), direction)
        USING query, desk.my_teams(), kinds, beyond_at, beyond_id, most, skipped;
END $$;

ALTER FUNCTION desk.append_words(tsvector, tsvector) PARALLEL SAFE;
ALTER FUNCTION desk.find_numbers(text, boolean)
    RESET debug_print_parse RESET debug_print_rewritten RESET debug_print_plan;
ALTER FUNCTION desk.count_tagged(bigint[])
    RESET debug_print_parse RESET debug_print_rewritten RESET debug_print_plan;
DROP FUNCTION desk.requests_with(tsquery), desk.public_document(bigint);
GRANT EXECUTE ON FUNCTION desk.guess_words(tsquery) TO deskhand_agent;
RESET ROLE;
