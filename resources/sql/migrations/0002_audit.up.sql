-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail: every change of a watched table is written down by triggers, in the transaction
-- that makes it, whoever makes it and with whatever client.
DO $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('deskhand_roles'));
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'deskhand_audit') THEN
        CREATE ROLE deskhand_audit NOLOGIN;
    END IF;
    IF NOT pg_has_role(session_user, 'deskhand_audit', 'MEMBER') THEN
        EXECUTE format('GRANT deskhand_audit TO %I', session_user);
    END IF;
END $$;

CREATE SCHEMA audit AUTHORIZATION deskhand_audit;
GRANT USAGE ON SCHEMA desk TO deskhand_audit;
GRANT USAGE ON SCHEMA audit TO deskhand_owner;
SET LOCAL ROLE deskhand_audit;

CREATE TYPE audit.action AS ENUM ('insert', 'update', 'delete');

-- What somebody set out to do. The id is made by the client before it begins: after a lost
-- answer it tells whether the edit was committed, and it keeps an edit from being done twice.
CREATE TABLE audit.edits (
    edit_id     uuid PRIMARY KEY,
    actor       text NOT NULL,
    reason      text, -- NULL: a client that stated nothing
    undoes      uuid REFERENCES audit.edits,
    started_at  timestamptz NOT NULL,
    xid         xid8 NOT NULL,
    backend_pid integer NOT NULL
);
CREATE INDEX edits_undoes ON audit.edits (undoes) WHERE undoes IS NOT NULL;

-- One row per changed row. changes: {"column": [before, after]}, changed columns only.
CREATE TABLE audit.audit_logs (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edit_id    uuid NOT NULL, -- of audit.edits; no foreign key: it would lock a row per change
    at         timestamptz NOT NULL,
    actor      text NOT NULL, -- session_user
    xid        xid8 NOT NULL,
    table_name text NOT NULL,
    record_id  bigint NOT NULL, -- the row's id; for a row without one, the id of what it is part of
    ticket_id  bigint,          -- the ticket it belongs to, if any
    action     audit.action NOT NULL,
    changes    jsonb NOT NULL
);
CREATE INDEX audit_logs_ticket ON audit.audit_logs (ticket_id, id) WHERE ticket_id IS NOT NULL;
CREATE INDEX audit_logs_edit ON audit.audit_logs (edit_id);
CREATE INDEX audit_logs_record ON audit.audit_logs (table_name, record_id)
    WHERE ticket_id IS NULL;

-- States the edit that the following changes of this transaction belong to. A second statement
-- of the same id fails on edits_pkey: it was done already.
CREATE FUNCTION audit.begin_edit(edit_id uuid, reason text, undoes uuid) RETURNS xid8
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO audit.edits (edit_id, actor, reason, undoes, started_at, xid, backend_pid)
    VALUES (begin_edit.edit_id, session_user, begin_edit.reason, begin_edit.undoes,
            clock_timestamp(), pg_current_xact_id(), pg_backend_pid());
    PERFORM set_config('deskhand.edit_id', begin_edit.edit_id::text, true);
    RETURN pg_current_xact_id();
END $$;

-- The edit stated in this transaction, or a new nameless one for a client that stated none.
-- The setting is open to everyone, so it counts only if this very transaction made that edit.
CREATE FUNCTION audit.current_edit() RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    stated text := current_setting('deskhand.edit_id', true);
    own uuid;
BEGIN
    IF stated ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
        SELECT e.edit_id INTO own FROM audit.edits e
        WHERE e.edit_id = stated::uuid AND e.xid = pg_current_xact_id();
        IF FOUND THEN
            RETURN own;
        END IF;
    END IF;
    own := gen_random_uuid();
    PERFORM audit.begin_edit(own, NULL, NULL);
    RETURN own;
END $$;

-- Generates the triggers of one table, from its columns as they are now; a migration that adds
-- a column calls it again. Statement triggers with transition tables: a bulk edit of ten
-- thousand tickets costs one INSERT, not ten thousand calls. Old and new rows are hash-joined by
-- force: a transition table has no statistics, and the plan cached from a one-row edit, a
-- nested loop, took eight minutes for 50,000 rows. Columns in `ignored` are derived
-- by the server from the others. bytea is written as its hexadecimal text; content is not
-- watched.
CREATE FUNCTION audit.watch(watched regclass, record_column name, ticket_column name,
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
                        SELECT n.%8$I AS record_id, %9$s AS ticket_id, %5$s AS changes
                        FROM old_rows o JOIN new_rows n ON %6$s)
                    INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id,
                                                  ticket_id, action, changes)
                    SELECT edit, clock_timestamp(), session_user, pg_current_xact_id(), %10$L,
                           c.record_id, c.ticket_id, 'update', c.changes
                    FROM changed c WHERE c.changes <> '{}';
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
        deleted, record_column, replace(ticket, '$', 'n'), table_name);
END $watch$;
REVOKE ALL ON FUNCTION audit.watch(regclass, name, name, name[], name[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.current_edit() FROM PUBLIC;

SELECT audit.watch('desk.tickets', 'id', 'id', '{id}', '{id,updated_at,version}');
SELECT audit.watch('desk.comments', 'id', 'ticket_id', '{id}', '{id,updated_at}');
SELECT audit.watch('desk.attachments', 'id', 'ticket_id', '{id}', '{id}');
SELECT audit.watch('desk.ticket_tags', 'ticket_id', 'ticket_id', '{ticket_id,tag_id}', '{}');
SELECT audit.watch('desk.tags', 'id', NULL, '{id}', '{id}');
SELECT audit.watch('desk.users', 'id', NULL, '{id}', '{id,updated_at}');
SELECT audit.watch('desk.teams', 'id', NULL, '{id}', '{id}');
SELECT audit.watch('desk.team_members', 'team_id', NULL, '{team_id,user_id}', '{}');
SELECT audit.watch('desk.saved_views', 'id', NULL, '{id}', '{id}');

-- A watched table cannot be emptied behind the trail's back.
CREATE FUNCTION audit.refuse_truncate() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'table % is audited and cannot be truncated', TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

-- The trail itself is only ever added to.
CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail cannot be changed'
        USING ERRCODE = 'insufficient_privilege';
END $$;
DO $$
DECLARE
    trail text;
BEGIN
    FOREACH trail IN ARRAY ARRAY['edits', 'audit_logs'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
                            ON audit.%1$I FOR EACH STATEMENT
                            EXECUTE FUNCTION audit.refuse_change();
                        ALTER TABLE audit.%1$I ENABLE ALWAYS TRIGGER %1$s_append_only', trail);
    END LOOP;
END $$;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA audit TO deskhand_owner;
RESET ROLE;

SET LOCAL ROLE deskhand_owner;
DO $$
DECLARE
    watched text;
BEGIN
    FOREACH watched IN ARRAY ARRAY['tickets', 'comments', 'attachments', 'ticket_tags', 'tags',
                                   'users', 'teams', 'team_members', 'saved_views'] LOOP
        EXECUTE format(
            'CREATE TRIGGER %1$s_audit_insert AFTER INSERT ON desk.%1$I
                 REFERENCING NEW TABLE AS new_rows
                 FOR EACH STATEMENT EXECUTE FUNCTION audit.%2$I();
             CREATE TRIGGER %1$s_audit_update AFTER UPDATE ON desk.%1$I
                 REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                 FOR EACH STATEMENT EXECUTE FUNCTION audit.%2$I();
             CREATE TRIGGER %1$s_audit_delete AFTER DELETE ON desk.%1$I
                 REFERENCING OLD TABLE AS old_rows
                 FOR EACH STATEMENT EXECUTE FUNCTION audit.%2$I();
             CREATE TRIGGER %1$s_audit_truncate BEFORE TRUNCATE ON desk.%1$I
                 FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_truncate();
             ALTER TABLE desk.%1$I ENABLE ALWAYS TRIGGER %1$s_audit_insert;
             ALTER TABLE desk.%1$I ENABLE ALWAYS TRIGGER %1$s_audit_update;
             ALTER TABLE desk.%1$I ENABLE ALWAYS TRIGGER %1$s_audit_delete;
             ALTER TABLE desk.%1$I ENABLE ALWAYS TRIGGER %1$s_audit_truncate;',
            watched, 'watch_' || watched);
    END LOOP;
END $$;
RESET ROLE;
