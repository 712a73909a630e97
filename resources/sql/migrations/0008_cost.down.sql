-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_audit;
-- The generator as 0003 has it.
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
                    SELECT audit.current_edit(), clock_timestamp(), session_user,
                           pg_current_xact_id(), %L, $.%I, %s', table_name, record_column, ticket);

    EXECUTE format($body$
        CREATE OR REPLACE FUNCTION audit.%1$I() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        SET enable_nestloop = off SET enable_mergejoin = off AS $trigger$
        DECLARE
            edit uuid;
        BEGIN
            IF TG_OP = 'INSERT' THEN
                IF EXISTS (SELECT FROM new_rows) THEN
                    edit := audit.current_edit();
                    %2$s, 'insert', %3$s FROM new_rows n;
                END IF;
            ELSIF TG_OP = 'UPDATE' THEN
                IF EXISTS (SELECT FROM new_rows) THEN
                    edit := audit.current_edit();
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
                    SELECT edit, clock_timestamp(), session_user, pg_current_xact_id(), %10$L,
                           c.record_id, c.ticket_id, c.action, c.changes
                    FROM changed c WHERE c.changes <> '{}' OR c.action <> 'update'
                    ORDER BY c.action = 'insert';
                END IF;
            ELSE
                IF EXISTS (SELECT FROM old_rows) THEN
                    edit := audit.current_edit();
                    %4$s, 'delete', %7$s FROM old_rows o;
                END IF;
            END IF;
            RETURN NULL;
        END $trigger$;
        REVOKE ALL ON FUNCTION audit.%1$I() FROM PUBLIC;$body$,
        'watch_' || table_name,
        replace(replace(head, 'audit.current_edit()', 'edit'), '$', 'n'), inserted,
        replace(replace(head, 'audit.current_edit()', 'edit'), '$', 'o'), updated, row_join,
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
ALTER FUNCTION audit.current_edit() RESET plan_cache_mode;
ALTER FUNCTION audit.begin_edit(uuid, text, uuid) RESET plan_cache_mode;
RESET ROLE;

SET LOCAL ROLE deskhand_owner;
ALTER FUNCTION desk.notify_tickets(bigint[]) RESET plan_cache_mode;
ALTER FUNCTION desk.ticket_parts_changed() RESET plan_cache_mode;
ALTER FUNCTION desk.tickets_changed() RESET plan_cache_mode;

DROP INDEX desk.tickets_assignee, desk.tickets_creator, desk.tickets_team;
CREATE INDEX tickets_creator ON desk.tickets (creator_id, updated_at, id);
CREATE INDEX tickets_assignee ON desk.tickets (assignee_id, updated_at, id);
CREATE INDEX tickets_team ON desk.tickets (team_id, updated_at, id) WHERE team_id IS NOT NULL;

ALTER POLICY tickets_read ON desk.tickets
    USING ((SELECT desk.sees_all())
           OR (team_id IS NULL AND (SELECT desk.me()) IS NOT NULL)
           OR team_id = ANY ((SELECT desk.my_teams())::bigint[])
           OR assignee_id = (SELECT desk.me())
           OR creator_id = (SELECT desk.me()));

ALTER POLICY ticket_tags_read ON desk.ticket_tags
    USING ((SELECT desk.sees_all())
           OR EXISTS (SELECT FROM desk.tickets t WHERE t.id = ticket_id));

CREATE OR REPLACE FUNCTION desk.find_words(query tsquery) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1000
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    me bigint := desk.me();
    teams bigint[] := desk.my_teams();
BEGIN
    IF desk.sees_all() THEN
        RETURN QUERY
            SELECT t.id FROM desk.tickets t
            WHERE desk.ticket_words(t.title, t.description) @@ find_words.query
            UNION ALL
            SELECT c.ticket_id FROM desk.comments c WHERE desk.words(c.body) @@ find_words.query;
    ELSIF me IS NOT NULL THEN
        RETURN QUERY
            SELECT t.id FROM desk.tickets t
            WHERE desk.ticket_words(t.title, t.description) @@ find_words.query
              AND (t.team_id IS NULL OR t.team_id = ANY (teams)
                   OR t.assignee_id = me OR t.creator_id = me)
            UNION ALL
            SELECT t.id FROM desk.comments c JOIN desk.tickets t ON t.id = c.ticket_id
            WHERE desk.words(c.body) @@ find_words.query
              AND (t.team_id IS NULL OR t.team_id = ANY (teams) OR t.assignee_id = me
                   OR (t.creator_id = me AND c.visibility = 'public'));
    END IF;
END $$;

DROP TRIGGER tickets_words_update ON desk.tickets;
DROP TRIGGER tickets_words_insert ON desk.tickets;
DROP FUNCTION desk.keep_ticket_words();
DROP TABLE desk.ticket_texts;
CREATE INDEX tickets_words ON desk.tickets
    USING gin (desk.ticket_words(title, description));
RESET ROLE;
