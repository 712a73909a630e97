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
-- As 0011 has it.
CREATE OR REPLACE FUNCTION desk.easily_joined() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 200000;

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
