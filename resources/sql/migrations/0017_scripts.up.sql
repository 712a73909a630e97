-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words are found without their accents, and words of scripts written without spaces by any run of
-- their characters. The C++ side is models/search/textfolding.h and textwords.h.
SET LOCAL ROLE deskhand_owner;

-- Every ASCII punctuation mark becomes a space, as ever; translate() goes through all of them for every
-- character of the text and took more time than finding the words.
CREATE OR REPLACE FUNCTION desk.separate(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN pg_catalog.regexp_replace($1, '[!-/:-@[-`{-~]', ' ', 'g');

-- As people type who leave accents out: "Müller" is "muller", "Łódź" "lodz", full-width letters are
-- letters. What separated words before and would decompose into letters or digits still separates:
-- trade marks and fractions. What is not seen goes: soft hyphens, zero-width joiners, variation
-- selectors. Composed again, so that a syllable of Hangul or a kana is one character.
CREATE FUNCTION desk.fold(text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN -- not in SQL, which would be planned anew for each text, also for those of plain ASCII
    RETURN pg_catalog.normalize(
        pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
        pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
        pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
        pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
        pg_catalog.lower(pg_catalog.regexp_replace(
            pg_catalog.normalize(
                pg_catalog.regexp_replace($1, '[\u2120\u2122\u00bc-\u00be\u2150-\u215f\u2189]',
                                          ' ', 'g'),
                'NFKD'),
            '[\u00ad\u200d\u2060\ufeff\ufe00-\ufe0f\U000e0100-\U000e01ef'
            -- marks of Latin, Greek and Cyrillic; points of Hebrew; marks of Arabic and tatweel
            '\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f'
            '\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0655\u0670]+',
            '', 'g')),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ð', 'd'),
        'ø', 'o'), 'đ', 'd'), 'ħ', 'h'), 'ı', 'i'), 'ĸ', 'k'),
        'ł', 'l'), 'ŋ', 'n'), 'ŧ', 't'), 'ƀ', 'b'), 'ƶ', 'z'),
        'ǥ', 'g'), 'ȷ', 'j'), 'ɨ', 'i'), 'ɵ', 'o'), 'ς', 'σ'),
        'NFC');
END $$;

-- The characters of scripts written without spaces, as the inside of a regular expression's bracket:
-- Thai, Lao, Myanmar, Khmer, Han, Hiragana, Katakana, Bopomofo.
CREATE FUNCTION desk.unspaced() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN '\u0e01-\u0e3a\u0e40-\u0e4e\u0e50-\u0e59\u0e81-\u0ebd\u0ec0-\u0ece\u0ed0-\u0ed9\u0edc-\u0edf'
           '\u1000-\u1049\u1050-\u109d\u1780-\u17d3\u17d7\u17dc\u17dd\u17e0-\u17e9'
           '\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u3099\u309a\u309d-\u309f'
           '\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff'
           '\ua9e0-\ua9fe\uaa60-\uaa76\uaa7a-\uaa7f\uf900-\ufad9\U0001aff0-\U0001afff'
           '\U0001b000-\U0001b16f\U00020000-\U000323af';

-- Runs of such characters as overlapping pairs and the last character: "東京都" becomes "東京 京都 都".
-- Any part of a run then is a row of words. A zero-width space, which some put where words end, does not
-- end a run. A '#' cannot be in the text: it marks where a run begins.
CREATE FUNCTION desk.cut_runs(text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN pg_catalog.regexp_replace(
        pg_catalog.regexp_replace(
            pg_catalog.regexp_replace(
                pg_catalog.regexp_replace($1, '([' || desk.unspaced() || '])\u200b+', '\1', 'g'),
                '([' || desk.unspaced() || ']+)', '#\1 ', 'g'),
            '([' || desk.unspaced() || '])([' || desk.unspaced() || ']?)', '\1 \1\2 \2', 'g'),
        '#[' || desk.unspaced() || '] ', ' ', 'g');
END $$;

-- The text that PostgreSQL's parser finds the words of. Not STRICT, as that would keep it from being
-- inlined; most texts are ASCII, and those it costs nothing. With pairs a text becomes longer, and
-- what is behind 250,000 characters is left out once more: a tsvector cannot exceed 1 MiB.
CREATE FUNCTION desk.word_text(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN pg_catalog.octet_length($1) = pg_catalog.char_length($1)
                THEN desk.separate(pg_catalog.left($1, 250000))
                ELSE pg_catalog.left(desk.cut_runs(desk.separate(desk.fold(
                         pg_catalog.left($1, 250000)))), 250000) END;

CREATE OR REPLACE FUNCTION desk.words(text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.to_tsvector('desk.plain'::regconfig, desk.word_text($1));

-- The query for a word, or for consecutive words; empty when the text holds no word. Where a run ends
-- the text, more of it may follow in what is looked for: behind a pair the last character is not asked
-- for, and one character alone is the beginning of a pair.
CREATE OR REPLACE FUNCTION desk.phrase_query(text) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    phrase tsquery := phraseto_tsquery('desk.plain'::regconfig, desk.word_text($1));
    u text := '[' || desk.unspaced() || ']';
BEGIN
    IF numnode(phrase) = 0 OR octet_length($1) = char_length($1) THEN
        RETURN phrase;
    END IF;
    RETURN regexp_replace(
        regexp_replace(phrase::text, '(''' || u || '(' || u || ')'') <-> ''\2''$', '\1'),
        '(''' || u || ''')$', '\1:*')::tsquery;
END $$;

-- The same with the last word as a prefix.
CREATE OR REPLACE FUNCTION desk.prefix_query(text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN CASE WHEN pg_catalog.numnode(desk.phrase_query($1)) = 0 THEN desk.phrase_query($1)
                ELSE (pg_catalog.rtrim(desk.phrase_query($1)::text, ':*') || ':*')::tsquery END;

-- A pair of characters takes up to 12 bytes and decomposing makes some more of them: 200,000 would not
-- be sure to fit. And it must not be tried to join more: HAVING comes after the joining.
CREATE OR REPLACE FUNCTION desk.easily_joined() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN 50000;

CREATE OR REPLACE FUNCTION desk.keep_comment_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        UPDATE desk.ticket_texts x SET words = desk.append_words(x.words, added.words)
        FROM (SELECT n.ticket_id, desk.join_words(desk.comment_words(n.body, n.visibility)
                                                  ORDER BY n.created_at, n.id) AS words
              FROM (SELECT n.*, sum(char_length(n.body)) OVER (PARTITION BY n.ticket_id) AS characters
                    FROM new_rows n) n
              WHERE n.characters <= desk.easily_joined() GROUP BY n.ticket_id) added
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
                    FROM (SELECT c.*,
                                 sum(char_length(c.body)) OVER (PARTITION BY c.ticket_id) AS characters
                          FROM desk.comments c) c
                    WHERE c.characters <= desk.easily_joined()
                    GROUP BY c.ticket_id) c ON c.ticket_id = t.id;
    PERFORM desk.renew_documents(ARRAY(
        SELECT c.ticket_id FROM desk.comments c GROUP BY c.ticket_id
        HAVING sum(char_length(c.body)) > desk.easily_joined()));
    INSERT INTO desk.search_rows
    SELECT t.id, 0, t.status, t.priority, t.team_id, t.assignee_id, t.creator_id, t.created_at,
           t.updated_at, t.deleted_at
    FROM desk.tickets t ORDER BY t.id;
END $$;

GRANT EXECUTE ON FUNCTION
    desk.fold(text), desk.unspaced(), desk.cut_runs(text), desk.word_text(text)
    TO deskhand_agent, deskhand_audit, deskhand_roles;

-- ---------------------------------------------------------------------------------------
-- What has been made of words.
REINDEX INDEX desk.users_name_words;
REINDEX INDEX desk.users_email_words;

DROP INDEX desk.search_rows_words;
TRUNCATE desk.ticket_texts, desk.search_rows;
SELECT desk.fill_search_rows();
CREATE INDEX search_rows_words ON desk.search_rows USING gin (desk.document(ticket_id, revision))
    WITH (gin_pending_list_limit = 512);
ALTER INDEX desk.search_rows_words ALTER COLUMN 1 SET STATISTICS 500;
RESET ROLE;
