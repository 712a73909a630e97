-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words are found at ten million tickets as they are at ten thousand.
SET LOCAL ROLE deskhand_owner;

-- ---------------------------------------------------------------------------------------
-- One document for a ticket: its title (weight A) followed by its description (B), then every comment
-- (public C, internal D), each a place further on, so that no phrase reaches from one text into the
-- next. What is asked of all its texts together is then one look into one index.
CREATE AGGREGATE desk.join_words (tsvector) (sfunc = tsvector_concat, stype = tsvector);

CREATE OR REPLACE FUNCTION desk.ticket_words(title text, description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN pg_catalog.setweight(desk.words(title), 'A')
           || pg_catalog.setweight(desk.words(description), 'B');

-- '#' is no word: it keeps the place between two texts until they are joined.
CREATE FUNCTION desk.comment_words(body text, visibility desk.comment_visibility) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN $$'#':1$$::tsvector
           || pg_catalog.setweight(desk.words(body),
                                   CASE visibility WHEN 'public' THEN 'C'::"char" ELSE 'D'::"char" END);

-- A document holds up to 1 MiB. Of a ticket with more it holds the words without their places, so that
-- phrases are not found in it, and of a ticket with more even so the texts that came first.
CREATE FUNCTION desk.append_words(document tsvector, words tsvector) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN ts_delete(document || words, '#');
EXCEPTION WHEN program_limit_exceeded THEN
    BEGIN
        RETURN ts_delete(strip(document) || strip(words), '#');
    EXCEPTION WHEN program_limit_exceeded THEN
        RETURN document;
    END;
END $$;

-- Characters whose words are sure to fit into one tsvector.
CREATE FUNCTION desk.easily_joined() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 200000;

CREATE FUNCTION desk.ticket_document(ticket bigint) RETURNS tsvector
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    document tsvector := (SELECT desk.ticket_words(t.title, t.description) FROM desk.tickets t
                          WHERE t.id = ticket_document.ticket);
    comment record;
BEGIN
    BEGIN
        RETURN ts_delete(document || coalesce(
            (SELECT desk.join_words(desk.comment_words(c.body, c.visibility)
                                    ORDER BY c.created_at, c.id)
             FROM desk.comments c WHERE c.ticket_id = ticket_document.ticket), ''), '#');
    EXCEPTION WHEN program_limit_exceeded THEN
        FOR comment IN SELECT desk.comment_words(c.body, c.visibility) AS words FROM desk.comments c
                       WHERE c.ticket_id = ticket_document.ticket ORDER BY c.created_at, c.id LOOP
            document := desk.append_words(document, comment.words);
        END LOOP;
        RETURN document;
    END;
END $$;

DROP INDEX desk.ticket_texts_words, desk.comments_words;

CREATE OR REPLACE FUNCTION desk.keep_ticket_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO desk.ticket_texts (ticket_id, words)
        VALUES (NEW.id, desk.ticket_words(NEW.title, NEW.description));
    ELSE
        PERFORM desk.renew_documents(ARRAY[NEW.id]);
    END IF;
    RETURN NULL;
END $$;

-- First the documents are taken hold of: a comment that somebody else has just added is in the
-- snapshot of the next statement.
CREATE FUNCTION desk.renew_documents(tickets bigint[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    PERFORM FROM desk.ticket_texts x WHERE x.ticket_id = ANY (tickets)
    ORDER BY x.ticket_id FOR UPDATE;
    UPDATE desk.ticket_texts x SET words = desk.ticket_document(x.ticket_id)
    WHERE x.ticket_id = ANY (tickets);
END $$;

-- Named to come after the triggers that touch the ticket: whoever changes words has the ticket first.
CREATE FUNCTION desk.keep_comment_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE desk.ticket_texts x SET words = desk.append_words(x.words, added.words)
        FROM (SELECT n.ticket_id, desk.join_words(desk.comment_words(n.body, n.visibility)
                                                  ORDER BY n.created_at, n.id) AS words
              FROM new_rows n GROUP BY n.ticket_id
              HAVING sum(char_length(n.body)) <= desk.easily_joined()) added
        WHERE x.ticket_id = added.ticket_id;
        PERFORM desk.renew_documents(ARRAY(
            SELECT n.ticket_id FROM new_rows n GROUP BY n.ticket_id
            HAVING sum(char_length(n.body)) > desk.easily_joined()));
    ELSIF TG_OP = 'UPDATE' THEN
        PERFORM desk.renew_documents(ARRAY(
            SELECT n.ticket_id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE (n.ticket_id, n.body, n.visibility) IS DISTINCT FROM (o.ticket_id, o.body, o.visibility)
            UNION
            SELECT o.ticket_id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE n.ticket_id <> o.ticket_id));
    ELSE
        PERFORM desk.renew_documents(ARRAY(SELECT DISTINCT o.ticket_id FROM old_rows o));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER comments_words_insert AFTER INSERT ON desk.comments
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_comment_words();
CREATE TRIGGER comments_words_update AFTER UPDATE ON desk.comments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_comment_words();
CREATE TRIGGER comments_words_delete AFTER DELETE ON desk.comments
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_comment_words();
ALTER TABLE desk.comments ENABLE ALWAYS TRIGGER comments_words_insert;
ALTER TABLE desk.comments ENABLE ALWAYS TRIGGER comments_words_update;
ALTER TABLE desk.comments ENABLE ALWAYS TRIGGER comments_words_delete;

-- ---------------------------------------------------------------------------------------
-- What a search for words looks at beside the words: a narrow row for each ticket. The words
-- themselves stay in desk.ticket_texts, which is six times as wide: a search that had to open it for
-- every match would read a page of the disk for each.
CREATE TABLE desk.search_rows (
    ticket_id   bigint NOT NULL,
    revision    integer NOT NULL, -- of the words: a new one makes the index read them again
    status      desk.ticket_status NOT NULL,
    priority    desk.ticket_priority NOT NULL,
    team_id     bigint,
    assignee_id bigint,
    creator_id  bigint,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    deleted_at  timestamptz
) WITH (fillfactor = 85); -- an edit that leaves the words alone writes into the same page
ALTER TABLE desk.search_rows ENABLE ROW LEVEL SECURITY; -- read by the functions below alone

-- The words of a ticket. Immutable in this sense: for one revision they are the same for ever, and
-- whoever changes them counts the revision up. An index may be made of that.
CREATE FUNCTION desk.document(ticket bigint, revision integer) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100 AS $$
BEGIN -- without a search_path of its own, which would cost more than all the rest
    RETURN (SELECT x.words FROM desk.ticket_texts x
            WHERE x.ticket_id OPERATOR(pg_catalog.=) document.ticket);
END $$;

CREATE FUNCTION desk.keep_search_rows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO desk.search_rows
        SELECT n.id, 0, n.status, n.priority, n.team_id, n.assignee_id, n.creator_id, n.created_at,
               n.updated_at, n.deleted_at
        FROM new_rows n;
    ELSE
        UPDATE desk.search_rows s
        SET status = n.status, priority = n.priority, team_id = n.team_id,
            assignee_id = n.assignee_id, creator_id = n.creator_id, created_at = n.created_at,
            updated_at = n.updated_at, deleted_at = n.deleted_at
        FROM new_rows n WHERE s.ticket_id = n.id;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tickets_search_insert AFTER INSERT ON desk.tickets
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_search_rows();
CREATE TRIGGER tickets_search_update AFTER UPDATE ON desk.tickets
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.keep_search_rows();
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_search_insert;
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_search_update;

CREATE FUNCTION desk.count_revision() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    UPDATE desk.search_rows SET revision = revision + 1 WHERE ticket_id = NEW.ticket_id;
    RETURN NULL;
END $$;
CREATE TRIGGER ticket_texts_revision AFTER UPDATE ON desk.ticket_texts
    FOR EACH ROW WHEN (NEW.words IS DISTINCT FROM OLD.words)
    EXECUTE FUNCTION desk.count_revision();
ALTER TABLE desk.ticket_texts ENABLE ALWAYS TRIGGER ticket_texts_revision;

-- Documents and rows for all tickets, after a load with the triggers off.
CREATE FUNCTION desk.fill_search_rows() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO desk.ticket_texts (ticket_id, words)
    SELECT t.id, CASE WHEN c.words IS NULL THEN desk.ticket_words(t.title, t.description)
                      ELSE desk.append_words(desk.ticket_words(t.title, t.description), c.words) END
    FROM desk.tickets t
         LEFT JOIN (SELECT c.ticket_id, desk.join_words(desk.comment_words(c.body, c.visibility)
                                                        ORDER BY c.created_at, c.id) AS words
                    FROM desk.comments c GROUP BY c.ticket_id
                    HAVING sum(char_length(c.body)) <= desk.easily_joined()) c ON c.ticket_id = t.id;
    PERFORM desk.renew_documents(ARRAY(
        SELECT c.ticket_id FROM desk.comments c GROUP BY c.ticket_id
        HAVING sum(char_length(c.body)) > desk.easily_joined()));
    INSERT INTO desk.search_rows
    SELECT t.id, 0, t.status, t.priority, t.team_id, t.assignee_id, t.creator_id, t.created_at,
           t.updated_at, t.deleted_at
    FROM desk.tickets t ORDER BY t.id;
END $$;

TRUNCATE desk.ticket_texts;
SELECT desk.fill_search_rows();
ALTER TABLE desk.search_rows
    ADD CONSTRAINT search_rows_pkey PRIMARY KEY (ticket_id),
    ADD CONSTRAINT search_rows_ticket_exists FOREIGN KEY (ticket_id) REFERENCES desk.tickets
        ON DELETE CASCADE;
CREATE INDEX search_rows_words ON desk.search_rows USING gin (desk.document(ticket_id, revision))
    WITH (gin_pending_list_limit = 512); -- kB: nobody's search reads through a long one
-- A search is planned by how common its words are.
ALTER INDEX desk.search_rows_words ALTER COLUMN 1 SET STATISTICS 500;

-- ---------------------------------------------------------------------------------------
-- Finding. Each function is planned for the values at hand, and hands out what the caller may see:
-- whoever is only a ticket's requester finds it by its public texts alone. The planner, which does not
-- know what is cached, would read every document sooner than the index of a common word. The generic
-- plan is that of desk.document(); what they put together themselves is planned anew each time.

-- The tickets that the caller sees for no other reason than having created them.
CREATE FUNCTION desk.own_requests() RETURNS SETOF bigint
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

-- What the caller handles, as a condition on search_rows s; $1 is the query and $2 the caller's
-- teams. The other half are those of own_requests().
CREATE FUNCTION desk.handled_rows() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := desk.me();
BEGIN
    IF desk.sees_all() THEN
        RETURN 'true';
    ELSIF me IS NULL THEN
        RETURN 'false';
    END IF;
    RETURN format('(s.team_id = ANY ($2) OR s.team_id IS NULL OR s.assignee_id = %s)', me);
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

-- Of these tickets, those that hold the words.
CREATE FUNCTION desk.find_words_among(ids bigint[], query tsquery) RETURNS SETOF bigint
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

-- About how many tickets hold the words, by the planner's statistics, and how many there are. Of words
-- that fewer than one in 200 holds it only says so, and of others no more than the power of two: the
-- statistics are of everybody's texts. VOLATILE only because EXPLAIN must not be asked for in a function
-- that is less.
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

-- The conditions that search_rows can answer beside words; NULL: any. 0 among the people is nobody,
-- among the teams no team.
CREATE TYPE desk.row_kinds AS (
    statuses   desk.ticket_status[],
    priorities desk.ticket_priority[],
    assignees  bigint[],
    teams      bigint[]
);

-- As conditions on search_rows s; $3 are the kinds.
CREATE FUNCTION desk.rows_of_kinds(kinds desk.row_kinds) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    RETURN concat(
        's.deleted_at IS NULL',
        CASE WHEN (kinds).statuses IS NOT NULL THEN ' AND s.status = ANY (($3).statuses)' END,
        CASE WHEN (kinds).priorities IS NOT NULL THEN ' AND s.priority = ANY (($3).priorities)' END,
        CASE WHEN (kinds).assignees IS NOT NULL
             THEN ' AND coalesce(s.assignee_id, 0) = ANY (($3).assignees)' END,
        CASE WHEN (kinds).teams IS NOT NULL
             THEN ' AND coalesce(s.team_id, 0) = ANY (($3).teams)' END);

-- How many live tickets of these kinds hold the words.
CREATE FUNCTION desk.count_words(query tsquery, kinds desk.row_kinds) RETURNS bigint
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

-- How many live tickets have one of the tags.
CREATE FUNCTION desk.count_tagged(tags bigint[]) RETURNS bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tagged text := CASE WHEN cardinality(tags) > 1
                        THEN 'SELECT DISTINCT x.ticket_id FROM desk.ticket_tags x WHERE x.tag_id = ANY ($1)'
                        ELSE 'SELECT x.ticket_id FROM desk.ticket_tags x WHERE x.tag_id = ($1)[1]' END;
    handled bigint;
    requested bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM (%s) x JOIN desk.search_rows s ON s.ticket_id = x.ticket_id
                    WHERE s.deleted_at IS NULL AND %s', tagged, desk.handled_rows())
        INTO handled USING tags, desk.my_teams();
    requested := (SELECT count(*)
                  FROM desk.own_requests() o JOIN desk.search_rows s ON s.ticket_id = o
                  WHERE s.deleted_at IS NULL
                    AND EXISTS (SELECT FROM desk.ticket_tags x
                                WHERE x.ticket_id = o AND x.tag_id = ANY (tags)));
    RETURN handled + requested;
END $$;

-- A page of those with the words in the order of one of their times, 'created_at' or 'updated_at', and of their ids;
-- beyond the place given by time and id, unless that is NULL.
CREATE FUNCTION desk.page_words(query tsquery, kinds desk.row_kinds, sorted_by name,
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

-- What is worked on, in the order of the last change: what most people look at all day.
CREATE INDEX tickets_active_updated ON desk.tickets (updated_at, id)
    INCLUDE (status, priority, assignee_id, team_id, creator_id)
    WHERE deleted_at IS NULL AND status IN ('open', 'in_progress', 'waiting_on_customer');

GRANT EXECUTE ON FUNCTION
    desk.own_requests(), desk.find_words_among(bigint[], tsquery), desk.guess_words(tsquery),
    desk.count_words(tsquery, desk.row_kinds), desk.count_tagged(bigint[]),
    desk.page_words(tsquery, desk.row_kinds, name, boolean, timestamptz, bigint, bigint, bigint)
    TO deskhand_agent;
RESET ROLE;
