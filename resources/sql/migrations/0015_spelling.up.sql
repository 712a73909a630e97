-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that were meant where what was typed is found nowhere. Likeness is measured by pg_trgm, which
-- comes with PostgreSQL's contrib modules; without it nothing is suggested.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'pg_trgm') THEN
        CREATE EXTENSION pg_trgm WITH SCHEMA public;
        COMMENT ON EXTENSION pg_trgm IS 'likeness of words, put here by Deskhand';
    END IF;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
    RAISE NOTICE 'without pg_trgm no words are suggested for misspelt ones';
END $$;
DO $$
BEGIN
    EXECUTE (SELECT format('GRANT USAGE ON SCHEMA %I TO deskhand_owner', n.nspname)
             FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
             WHERE e.extname = 'pg_trgm');
EXCEPTION WHEN null_value_not_allowed THEN
    NULL; -- there is none
END $$;

SET LOCAL ROLE deskhand_owner;
-- Words like this one, the likest first, out of the newest tickets that the caller handles: what people
-- write about now is what is looked for, and nobody learns a word that she may not read. Looked for among
-- the newest 100,000 of all, so that nobody waits for long.
CREATE FUNCTION desk.similar_words(word text, most integer) RETURNS SETOF text
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = pg_catalog, pg_temp
    SET enable_hashjoin = off SET enable_mergejoin = off
    SET debug_print_parse = off SET debug_print_rewritten = off SET debug_print_plan = off AS $$
DECLARE
    place name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                   WHERE e.extname = 'pg_trgm');
BEGIN
    IF place IS NULL THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE format($sql$
        SELECT found.word
        FROM (SELECT DISTINCT w.word
              FROM (SELECT s.ticket_id
                    FROM (SELECT * FROM desk.search_rows ORDER BY ticket_id DESC LIMIT 100000) s
                    WHERE s.deleted_at IS NULL AND %1$s
                    ORDER BY s.ticket_id DESC LIMIT 10000) recent
                   JOIN desk.ticket_texts x ON x.ticket_id = recent.ticket_id,
                   unnest(tsvector_to_array(x.words)) AS w (word)
              WHERE char_length(w.word) BETWEEN char_length($1) - 2 AND char_length($1) + 2) found
        WHERE %2$I.similarity(found.word, $1) >= 0.2
        ORDER BY %2$I.similarity(found.word, $1) DESC, found.word LIMIT $3$sql$,
        desk.handled_rows(), place) USING word, desk.my_teams(), least(most, 100);
END $$;
GRANT EXECUTE ON FUNCTION desk.similar_words(text, integer) TO deskhand_agent;
RESET ROLE;
