-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles stay: they belong to the whole server.
SET LOCAL ROLE deskhand_owner;
DROP INDEX desk.tickets_active, desk.tickets_created, desk.tickets_status, desk.tickets_priority;
CREATE INDEX tickets_active ON desk.tickets (created_at, id)
    INCLUDE (status, priority, assignee_id)
    WHERE deleted_at IS NULL AND status IN ('open', 'in_progress', 'waiting_on_customer');
CREATE INDEX tickets_created ON desk.tickets (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_status ON desk.tickets (status, updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_priority ON desk.tickets (priority, updated_at, id)
    WHERE deleted_at IS NULL;

DO $$
DECLARE
    policy record;
BEGIN
    FOR policy IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'desk' LOOP
        EXECUTE format('DROP POLICY %I ON desk.%I', policy.policyname, policy.tablename);
    END LOOP;
    FOR policy IN SELECT tablename FROM pg_tables WHERE schemaname = 'desk' AND rowsecurity LOOP
        EXECUTE format('ALTER TABLE desk.%I DISABLE ROW LEVEL SECURITY', policy.tablename);
    END LOOP;
END $$;

DROP FUNCTION desk.find_addresses(text[]), desk.find_people(tsquery, tsquery, text),
    desk.find_words(tsquery), desk.find_numbers(text, boolean), desk.take_tags(bigint[], text[]),
    desk.delete_comment(bigint), desk.hand_over(bigint[], bigint), desk.claim_content(bytea, bytea),
    desk.join_team(bigint, bigint), desk.leave_team(bigint, bigint);

DROP TRIGGER comments_own_columns ON desk.comments;
DROP FUNCTION desk.own_comment_columns();
DROP TRIGGER tickets_own_deletion ON desk.tickets;
DROP FUNCTION desk.own_deletion_time();
DROP TRIGGER attachments_guard ON desk.attachments;
DROP FUNCTION desk.guard_attachment();
DROP TRIGGER users_own_columns ON desk.users;
DROP FUNCTION desk.own_person_columns();
ALTER FUNCTION desk.check_blob() SECURITY INVOKER;
CREATE OR REPLACE FUNCTION desk.ticket_parts_changed() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.keeps_source_times() THEN
        UPDATE desk.tickets SET updated_at = now()
        WHERE id IN (SELECT ticket_id FROM changed);
    END IF;
    PERFORM desk.notify_tickets((SELECT array_agg(ticket_id)
                                 FROM (SELECT DISTINCT ticket_id FROM changed LIMIT 301) c));
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION desk.guard_chunk() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM desk.blobs b WHERE b.sha256 = NEW.sha256
                                    AND b.xid = pg_current_xact_id()) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'attachment content cannot be changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'blob_chunks_immutable';
END $$;

DROP FUNCTION desk.touch_tickets(bigint[]);

CREATE OR REPLACE FUNCTION desk.keeps_source_times() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN pg_catalog.current_setting('deskhand.source_times', true) IS NOT DISTINCT FROM 'keep';

DROP FUNCTION desk.is_known(), desk.is_admin(), desk.sees_all(), desk.my_teams(), desk.my_tier(), desk.me();
DROP TABLE desk.sign_ins;
ALTER TABLE desk.users DROP COLUMN password_expires_at, DROP COLUMN password_days;

REVOKE ALL ON ALL TABLES IN SCHEMA desk FROM deskhand_agent, deskhand_supervisor, deskhand_admin;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA desk FROM deskhand_agent, deskhand_admin;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA desk FROM deskhand_agent, deskhand_audit, deskhand_roles;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA desk TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE deskhand_owner GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
RESET ROLE;

SET LOCAL ROLE deskhand_audit;
SELECT audit.watch('desk.users', 'id', NULL, '{id}', '{id,updated_at}');
RESET ROLE;

REVOKE USAGE ON SCHEMA desk FROM deskhand_agent, deskhand_sealer, deskhand_roles;
REVOKE USAGE ON SCHEMA audit FROM deskhand_agent, deskhand_sealer;
DROP POLICY migrations_read ON deskhand_meta.migrations;
ALTER TABLE deskhand_meta.migrations DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON deskhand_meta.migrations FROM deskhand_agent, deskhand_sealer;
REVOKE USAGE ON SCHEMA deskhand_meta FROM deskhand_agent, deskhand_sealer;
DROP FUNCTION deskhand_meta.close_doors();
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM deskhand_agent, deskhand_sealer, deskhand_admin',
                   current_database());
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO PUBLIC', current_database());
    GRANT USAGE ON SCHEMA public TO PUBLIC;
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        REVOKE USAGE ON LANGUAGE plpgsql, sql FROM deskhand_owner, deskhand_audit, deskhand_roles;
        GRANT USAGE ON LANGUAGE plpgsql, sql TO PUBLIC;
        GRANT EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea)
            TO PUBLIC;
    END IF;
END $$;
