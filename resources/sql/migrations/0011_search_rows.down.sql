-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP TRIGGER tickets_search_insert ON desk.tickets;
DROP TRIGGER tickets_search_update ON desk.tickets;
DROP TRIGGER comments_words_insert ON desk.comments;
DROP TRIGGER comments_words_update ON desk.comments;
DROP TRIGGER comments_words_delete ON desk.comments;
DROP TRIGGER ticket_texts_revision ON desk.ticket_texts;
DROP FUNCTION desk.find_words_among(bigint[], tsquery), desk.guess_words(tsquery),
    desk.count_words(tsquery, desk.row_kinds), desk.count_tagged(bigint[]),
    desk.page_words(tsquery, desk.row_kinds, name, boolean, timestamptz, bigint, bigint, bigint),
    desk.rows_of_kinds(desk.row_kinds), desk.handled_rows(), desk.own_requests();
DROP TYPE desk.row_kinds;
DROP INDEX desk.tickets_active_updated;
DROP TABLE desk.search_rows;

-- As 0001 has it.
CREATE OR REPLACE FUNCTION desk.ticket_words(title text, description text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN desk.words(title || ' ' || description);
-- As 0008 has them.
CREATE OR REPLACE FUNCTION desk.keep_ticket_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO desk.ticket_texts AS x (ticket_id, words)
    VALUES (NEW.id, desk.ticket_words(NEW.title, NEW.description))
    ON CONFLICT (ticket_id) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END $$;
ALTER FUNCTION desk.keep_ticket_words() SET plan_cache_mode = force_generic_plan;
CREATE OR REPLACE FUNCTION desk.find_words(query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1000
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    me bigint := desk.me();
    teams bigint[] := desk.my_teams();
BEGIN
    IF desk.sees_all() THEN
        RETURN QUERY
            SELECT x.ticket_id FROM desk.ticket_texts x WHERE x.words @@ find_words.query
            UNION ALL
            SELECT c.ticket_id FROM desk.comments c WHERE desk.words(c.body) @@ find_words.query;
    ELSIF me IS NOT NULL THEN
        RETURN QUERY
            SELECT t.id FROM desk.ticket_texts x JOIN desk.tickets t ON t.id = x.ticket_id
            WHERE x.words @@ find_words.query
              AND (t.team_id IS NULL OR t.team_id = ANY (teams)
                   OR t.assignee_id = me OR t.creator_id = me)
            UNION ALL
            SELECT t.id FROM desk.comments c JOIN desk.tickets t ON t.id = c.ticket_id
            WHERE desk.words(c.body) @@ find_words.query
              AND (t.team_id IS NULL OR t.team_id = ANY (teams) OR t.assignee_id = me
                   OR (t.creator_id = me AND c.visibility = 'public'));
    END IF;
END $$;

DROP FUNCTION desk.document(bigint, integer), desk.keep_search_rows(), desk.count_revision(),
    desk.fill_search_rows(), desk.renew_documents(bigint[]), desk.keep_comment_words(),
    desk.ticket_document(bigint), desk.append_words(tsvector, tsvector), desk.easily_joined();
DROP AGGREGATE desk.join_words(tsvector);
DROP FUNCTION desk.comment_words(text, desk.comment_visibility);
TRUNCATE desk.ticket_texts;
INSERT INTO desk.ticket_texts (ticket_id, words)
SELECT t.id, desk.ticket_words(t.title, t.description) FROM desk.tickets t;
CREATE INDEX ticket_texts_words ON desk.ticket_texts USING gin (words);
CREATE INDEX comments_words ON desk.comments USING gin (desk.words(body));
RESET ROLE;
