-- SPDX-License-Identifier: GPL-3.0-or-later
-- What searches and edits need not do, one after the other.
SET LOCAL ROLE deskhand_owner;

-- The words of a ticket stand beside it. In an index of the ticket's own row every edit of any field
-- took them out of the text again and put them into the index again: two thirds of a bulk edit.
CREATE TABLE desk.ticket_texts (
    ticket_id bigint PRIMARY KEY
        CONSTRAINT ticket_texts_ticket_exists REFERENCES desk.tickets ON DELETE CASCADE,
    words     tsvector NOT NULL
);
ALTER TABLE desk.ticket_texts ENABLE ROW LEVEL SECURITY; -- searched by desk.find_words alone

DROP INDEX desk.tickets_words;
INSERT INTO desk.ticket_texts (ticket_id, words)
SELECT t.id, desk.ticket_words(t.title, t.description) FROM desk.tickets t;
CREATE INDEX ticket_texts_words ON desk.ticket_texts USING gin (words);

CREATE FUNCTION desk.keep_ticket_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO desk.ticket_texts AS x (ticket_id, words)
    VALUES (NEW.id, desk.ticket_words(NEW.title, NEW.description))
    ON CONFLICT (ticket_id) DO UPDATE SET words = excluded.words;
    RETURN NULL;
END $$;
CREATE TRIGGER tickets_words_insert AFTER INSERT ON desk.tickets
    FOR EACH ROW EXECUTE FUNCTION desk.keep_ticket_words();
CREATE TRIGGER tickets_words_update AFTER UPDATE ON desk.tickets
    FOR EACH ROW WHEN (NEW.title IS DISTINCT FROM OLD.title
                       OR NEW.description IS DISTINCT FROM OLD.description)
    EXECUTE FUNCTION desk.keep_ticket_words();
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_words_insert;
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_words_update;

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

-- As EXISTS it was planned as a hash of all tickets one may see, made for each search by tag. A
-- scalar sub-select is always looked up ticket by ticket.
ALTER POLICY ticket_tags_read ON desk.ticket_tags
    USING ((SELECT desk.sees_all())
           OR (SELECT t.id FROM desk.tickets t WHERE t.id = ticket_id) IS NOT NULL);

-- Looked at for every ticket of a search: what most often decides stands first, and two teams are
-- compared one by one, since looking through an array costs as much as all else together. Whoever is
-- in more teams has them looked through last.
ALTER POLICY tickets_read ON desk.tickets
    USING ((SELECT desk.sees_all())
           OR team_id = (SELECT (desk.my_teams())[1])
           OR team_id = (SELECT (desk.my_teams())[2])
           OR (team_id IS NULL AND (SELECT desk.me()) IS NOT NULL)
           OR assignee_id = (SELECT desk.me())
           OR creator_id = (SELECT desk.me())
           OR ((SELECT cardinality(desk.my_teams()) > 2)
               AND team_id = ANY ((SELECT desk.my_teams())::bigint[])));

-- What people and teams have is counted without looking into the table, as what has a status is.
DROP INDEX desk.tickets_assignee, desk.tickets_creator, desk.tickets_team;
CREATE INDEX tickets_assignee ON desk.tickets (assignee_id, updated_at, id)
    INCLUDE (team_id, creator_id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_creator ON desk.tickets (creator_id, updated_at, id)
    INCLUDE (team_id, assignee_id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_team ON desk.tickets (team_id, updated_at, id)
    INCLUDE (assignee_id, creator_id) WHERE deleted_at IS NULL;

-- Sessions of the program plan each statement for its values (plan_cache_mode). What triggers run
-- is the same for all values, and its planning was half of an edit's cost.
ALTER FUNCTION desk.tickets_changed() SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION desk.ticket_parts_changed() SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION desk.notify_tickets(bigint[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION desk.keep_ticket_words() SET plan_cache_mode = force_generic_plan;
RESET ROLE;

SET LOCAL ROLE deskhand_audit;
ALTER FUNCTION audit.begin_edit(uuid, text, uuid) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION audit.current_edit() SET plan_cache_mode = force_generic_plan;

-- As in 0003, but for the plan_cache_mode, and the edit is asked for when there is a first row to
-- write: a sub-select is run once, and not before.
CREATE OR REPLACE FUNCTION audit.watch(watched regclass, record_column name, ticket_column name,
                            key_columns name[], ignored name[]) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $watch$
DECLARE
    table_name text := (SELECT relname FROM pg_class WHERE oid = watched);
    inserted text;
    updated text;
    deleted text;
    row_join text;
    head text;
    ticket text;
BEGIN
    SELECT string_agg(format('CASE WHEN n.%1$I IS NULL THEN ''{}'' ELSE
                              jsonb_build_object(%1$L, jsonb_build_array(NULL, %2$s)) END',
                             attname, replace(value, '$', 'n')), ' || ' ORDER BY attnum),
           string_agg(format('CASE WHEN o.%1$I IS NOT DISTINCT FROM n.%1$I THEN ''{}'' ELSE
                              jsonb_build_object(%1$L, jsonb_build_array(%2$s, %3$s)) END',
                             attname, replace(value, '$', 'o'), replace(value, '$', 'n')),
                      ' || ' ORDER BY attnum),
           string_agg(format('CASE WHEN o.%1$I IS NULL THEN ''{}'' ELSE
                              jsonb_build_object(%1$L, jsonb_build_array(%2$s, NULL)) END',
                             attname, replace(value, '$', 'o')), ' || ' ORDER BY attnum)
    INTO inserted, updated, deleted
    FROM (SELECT attname, attnum,
                 CASE WHEN atttypid = 'bytea'::regtype THEN format('encode($.%I, ''hex'')', attname)
                      ELSE format('$.%I', attname) END AS value
          FROM pg_attribute
          WHERE attrelid = watched AND attnum > 0 AND NOT attisdropped
            AND attname <> ALL (ignored)) columns;

    SELECT string_agg(format('o.%1$I = n.%1$I', key), ' AND ') INTO row_join
    FROM unnest(key_columns) key;
    ticket := CASE WHEN ticket_column IS NULL THEN 'CAST(NULL AS bigint)'
                   ELSE format('$.%I', ticket_column) END;
    head := format('INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id,
                                                  ticket_id, action, changes)
                    SELECT (SELECT audit.current_edit()), clock_timestamp(), session_user,
                           pg_current_xact_id(), %L, $.%I, %s', table_name, record_column, ticket);

    EXECUTE format($body$
        CREATE OR REPLACE FUNCTION audit.%1$I() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        SET enable_nestloop = off SET enable_mergejoin = off
        SET plan_cache_mode = force_generic_plan AS $trigger$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                %2$s, 'insert', %3$s FROM new_rows n;
            ELSIF TG_OP = 'UPDATE' THEN
                WITH changed AS MATERIALIZED (
                    SELECT CASE WHEN n.%11$I IS NULL THEN 'delete'
                                WHEN o.%11$I IS NULL THEN 'insert'
                                ELSE 'update' END::audit.action AS action,
                           CASE WHEN n.%11$I IS NULL THEN o.%8$I ELSE n.%8$I END AS record_id,
                           CASE WHEN n.%11$I IS NULL THEN %12$s ELSE %9$s END AS ticket_id,
                           CASE WHEN n.%11$I IS NULL THEN %7$s
                                WHEN o.%11$I IS NULL THEN %3$s
                                ELSE %5$s END AS changes
                    FROM old_rows o FULL JOIN new_rows n ON %6$s)
                INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id,
                                              ticket_id, action, changes)
                SELECT (SELECT audit.current_edit()), clock_timestamp(), session_user,
                       pg_current_xact_id(), %10$L, c.record_id, c.ticket_id, c.action, c.changes
                FROM changed c WHERE c.changes <> '{}' OR c.action <> 'update'
                ORDER BY c.action = 'insert';
                IF NOT FOUND AND EXISTS (SELECT FROM new_rows) THEN
                    PERFORM audit.current_edit(); -- who wrote, even if nothing that is told
                END IF;
            ELSE
                %4$s, 'delete', %7$s FROM old_rows o;
            END IF;
            RETURN NULL;
        END $trigger$;
        REVOKE ALL ON FUNCTION audit.%1$I() FROM PUBLIC;$body$,
        'watch_' || table_name,
        replace(head, '$', 'n'), inserted,
        replace(head, '$', 'o'), updated, row_join,
        deleted, record_column, replace(ticket, '$', 'n'), table_name,
        key_columns[1], replace(ticket, '$', 'o'));
END $watch$;

SELECT audit.watch('desk.tickets', 'id', 'id', '{id}', '{id,updated_at,version}');
SELECT audit.watch('desk.comments', 'id', 'ticket_id', '{id}', '{id}');
SELECT audit.watch('desk.attachments', 'id', 'ticket_id', '{id}', '{id}');
SELECT audit.watch('desk.ticket_tags', 'ticket_id', 'ticket_id', '{ticket_id,tag_id}', '{}');
SELECT audit.watch('desk.tags', 'id', NULL, '{id}', '{id}');
SELECT audit.watch('desk.users', 'id', NULL, '{id}', '{id,updated_at}');
SELECT audit.watch('desk.teams', 'id', NULL, '{id}', '{id}');
SELECT audit.watch('desk.team_members', 'team_id', NULL, '{team_id,user_id}', '{}');
SELECT audit.watch('desk.saved_views', 'id', NULL, '{id}', '{id}');
RESET ROLE;
