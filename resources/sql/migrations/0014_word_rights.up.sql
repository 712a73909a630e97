-- SPDX-License-Identifier: GPL-3.0-or-later
-- What searches for words answer tells nothing of tickets that the caller does not see, and a ticket that
-- she sees for two reasons is one ticket. (What they cost does: ARCHITECTURE.md says how much.)
SET LOCAL ROLE deskhand_owner;

-- ---------------------------------------------------------------------------------------
-- The tickets that the caller sees for no other reason than having created them. What has no team
-- everybody handles.
CREATE OR REPLACE FUNCTION desk.own_requests() RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 10
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me bigint := desk.me();
BEGIN
    IF me IS NULL OR desk.sees_all() THEN
        RETURN;
    END IF;
    RETURN QUERY -- each half has an index of its own
        SELECT t.id FROM desk.tickets t
        WHERE t.creator_id = me AND t.team_id IS NOT NULL
          AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me AND t.deleted_at IS NULL
        UNION ALL
        SELECT t.id FROM desk.tickets t
        WHERE t.creator_id = me AND t.team_id IS NOT NULL
          AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me AND t.deleted_at IS NOT NULL;
END $$;

CREATE OR REPLACE FUNCTION desk.counts_elsewhere()
    RETURNS TABLE (team_id bigint, assignee_id bigint, status desk.ticket_status,
                   priority desk.ticket_priority, tickets bigint)
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
        SELECT t.team_id, t.assignee_id, t.status, t.priority, 1::bigint
        FROM desk.own_requests() o JOIN desk.tickets t ON t.id = o WHERE t.deleted_at IS NULL;
END $$;

-- ---------------------------------------------------------------------------------------
-- Whoever is only a ticket's requester finds it by its public texts. The document of all texts does
-- not say where they are: a tsvector keeps 256 places of a word and counts no further than 16,383, and
-- internal notes may have taken them.
CREATE FUNCTION desk.public_document(ticket bigint) RETURNS tsvector
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    document tsvector;
    comment record;
BEGIN
    IF NOT EXISTS (SELECT FROM desk.comments c
                   WHERE c.ticket_id = ticket AND c.visibility = 'internal') THEN
        RETURN (SELECT x.words FROM desk.ticket_texts x WHERE x.ticket_id = ticket);
    END IF;
    document := (SELECT desk.ticket_words(t.title, t.description) FROM desk.tickets t
                 WHERE t.id = ticket);
    FOR comment IN SELECT desk.comment_words(c.body, c.visibility) AS words FROM desk.comments c
                   WHERE c.ticket_id = ticket AND c.visibility = 'public'
                   ORDER BY c.created_at, c.id LOOP
        document := desk.append_words(document, comment.words);
    END LOOP;
    RETURN document;
END $$;

-- Parallel workers cannot do what it does with documents that are too long.
ALTER FUNCTION desk.append_words(tsvector, tsvector) PARALLEL UNSAFE;

-- Of the caller's own requests, those whose public texts hold the words. The document of all texts has
-- them as well, though maybe not where: it says which of them are worth a closer look.
CREATE FUNCTION desk.requests_with(query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE ROWS 10 SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    needed text := querytree(query); -- nothing, or T: a ticket without any word may match
    loose tsquery := CASE WHEN needed NOT IN ('', 'T')
                          THEN regexp_replace(needed, '<(-|[0-9]+)>', '&', 'g')::tsquery END;
BEGIN
    RETURN QUERY
        SELECT o FROM desk.own_requests() o JOIN desk.ticket_texts x ON x.ticket_id = o
        WHERE (loose IS NULL OR x.words @@ loose) AND desk.public_document(o) @@ query;
END $$;

CREATE OR REPLACE FUNCTION desk.find_words(query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY EXECUTE format($sql$
        SELECT s.ticket_id FROM desk.search_rows s
        WHERE desk.document(s.ticket_id, s.revision) @@ $1 AND %s$sql$, desk.handled_rows())
        USING query, desk.my_teams();
    RETURN QUERY SELECT desk.requests_with(query);
END $$;

-- Rights come before words: how long it takes to look into a ticket, and how much is read for it, tells
-- what it holds. Without the joins that would read the words of all tickets for that.
CREATE OR REPLACE FUNCTION desk.find_words_among(ids bigint[], query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off
    SET enable_hashjoin = off SET enable_mergejoin = off
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY EXECUTE format($sql$
        SELECT x.ticket_id
        FROM (SELECT s.ticket_id FROM desk.search_rows s
              WHERE s.ticket_id = ANY ($3) AND %s OFFSET 0) handled
             JOIN desk.ticket_texts x ON x.ticket_id = handled.ticket_id
        WHERE x.words @@ $1$sql$, desk.handled_rows())
        USING query, desk.my_teams(), ids;
    RETURN QUERY SELECT r FROM desk.requests_with(query) r WHERE r = ANY (ids);
END $$;

CREATE OR REPLACE FUNCTION desk.count_words(query tsquery, kinds desk.row_kinds) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
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
        SELECT count(*) FROM desk.requests_with($1) r JOIN desk.search_rows s ON s.ticket_id = r
        WHERE %s$sql$, desk.rows_of_kinds(kinds))
        INTO requested USING query, NULL::bigint[], kinds;
    RETURN handled + requested;
END $$;

CREATE OR REPLACE FUNCTION
    desk.page_words(query tsquery, kinds desk.row_kinds, sorted_by name,
                    is_ascending boolean, beyond_at timestamptz, beyond_id bigint,
                    most bigint, skipped bigint) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
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
              FROM desk.requests_with($1) r JOIN desk.search_rows s ON s.ticket_id = r
              WHERE %2$s) found
        ORDER BY found.at %4$s, found.ticket_id %4$s LIMIT $6 OFFSET $7$sql$,
        sorted_by, place, desk.handled_rows(), direction)
        USING query, desk.my_teams(), kinds, beyond_at, beyond_id, most, skipped;
END $$;

-- ---------------------------------------------------------------------------------------
-- How common words, and beginnings of words, are among everybody's texts: the share of tickets that
-- hold each, by the planner's statistics. 0 for what fewer than one in 200 holds, or fewer than fifty
-- tickets, else the nearest power of two; each word by itself, since a sum of several would weigh a rare
-- one against common ones. Of a word that few tickets hold nobody learns here that it exists.
DROP FUNCTION desk.guess_words(tsquery);
-- 0 for whoever may not read.
CREATE FUNCTION desk.roughly_all_tickets() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    BEGIN ATOMIC
        SELECT CASE WHEN desk.sees_all() OR desk.me() IS NOT NULL
                    THEN greatest(c.reltuples, 1)::bigint ELSE 0 END
        FROM pg_class c WHERE c.oid = 'desk.search_rows'::regclass;
    END;

CREATE FUNCTION desk.word_shares(words text[], beginnings text[])
    RETURNS TABLE (word text, is_beginning boolean, share float8)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    BEGIN ATOMIC
        WITH common AS MATERIALIZED (
            SELECT c.word, c.share
            FROM pg_stats p, unnest(p.most_common_elems::text::text[], p.most_common_elem_freqs)
                             AS c (word, share), -- two more shares come after the last word's
                 (SELECT desk.roughly_all_tickets() AS tickets) every
            WHERE p.schemaname = 'desk' AND p.tablename = 'search_rows_words' AND c.word IS NOT NULL
              AND c.share * every.tickets >= 50)
        SELECT asked.word, asked.is_beginning,
               CASE WHEN asked.share < 0.005 THEN 0 ELSE 2 ^ round(log(2, asked.share::numeric)) END
        FROM (SELECT w.word, false AS is_beginning,
                     coalesce((SELECT c.share FROM common c WHERE c.word = w.word), 0) AS share
              FROM unnest(words) AS w (word)
              UNION ALL
              SELECT b.word, true,
                     coalesce((SELECT 1 - exp(sum(ln(greatest(1 - c.share::float8, 1e-9))))
                               FROM common c WHERE c.word ^@ b.word), 0)
              FROM unnest(beginnings) AS b (word)) asked;
    END;

-- A plan shows how many rows the statistics promise, and a session may have plans shown, those of
-- statements in functions too.
ALTER FUNCTION desk.find_words(tsquery)
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;
ALTER FUNCTION desk.find_words_among(bigint[], tsquery)
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;
ALTER FUNCTION desk.count_words(tsquery, desk.row_kinds)
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;
ALTER FUNCTION desk.find_numbers(text, boolean)
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;
ALTER FUNCTION desk.count_tagged(bigint[])
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;
ALTER FUNCTION
    desk.page_words(tsquery, desk.row_kinds, name, boolean, timestamptz, bigint, bigint, bigint)
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off;

GRANT EXECUTE ON FUNCTION desk.word_shares(text[], text[]), desk.roughly_all_tickets()
    TO deskhand_agent;

-- Own requests are found in the trash as they are outside.
CREATE INDEX tickets_creator_deleted ON desk.tickets (creator_id) WHERE deleted_at IS NOT NULL;
RESET ROLE;
