-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;

-- As 0001 has them.
CREATE OR REPLACE FUNCTION desk.words(text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN pg_catalog.to_tsvector('desk.plain'::regconfig,
                                  desk.separate(pg_catalog.left($1, 250000)));
CREATE OR REPLACE FUNCTION desk.phrase_query(text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN pg_catalog.phraseto_tsquery('desk.plain'::regconfig, desk.separate($1));
CREATE OR REPLACE FUNCTION desk.prefix_query(text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN CASE WHEN pg_catalog.numnode(desk.phrase_query($1)) = 0 THEN desk.phrase_query($1)
                ELSE (desk.phrase_query($1)::text || ':*')::tsquery END;
CREATE OR REPLACE FUNCTION desk.separate(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN pg_catalog.translate($1, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~',
                                '                                ');
-- As 0011 has them.
CREATE OR REPLACE FUNCTION desk.easily_joined() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 200000;
CREATE OR REPLACE FUNCTION desk.keep_comment_words() RETURNS trigger
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
CREATE OR REPLACE FUNCTION desk.fill_search_rows() RETURNS void
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

DROP FUNCTION desk.word_text(text), desk.cut_runs(text), desk.unspaced(), desk.fold(text);

REINDEX INDEX desk.users_name_words;
REINDEX INDEX desk.users_email_words;

DROP INDEX desk.search_rows_words;
TRUNCATE desk.ticket_texts, desk.search_rows;
SELECT desk.fill_search_rows();
CREATE INDEX search_rows_words ON desk.search_rows USING gin (desk.document(ticket_id, revision))
    WITH (gin_pending_list_limit = 512);
ALTER INDEX desk.search_rows_words ALTER COLUMN 1 SET STATISTICS 500;
RESET ROLE;
