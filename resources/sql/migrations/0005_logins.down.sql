-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logins that were made stay: they belong to the whole server.
DROP FUNCTION desk.sign_in(), desk.next_expiry(bigint), desk.last_chance(timestamptz),
    desk.require_admin(), desk.require_verifier(text), desk.change_own_password(text),
    desk.create_login(bigint, text, text, desk.user_tier, integer, boolean),
    desk.reset_password(bigint, text), desk.set_password_days(bigint, integer),
    desk.require_other_admin(bigint), desk.set_tier(bigint, desk.user_tier),
    desk.set_active(bigint, boolean), desk.is_plain_login(text), desk.is_verifier(text),
    desk.make_role(text, text, text, timestamptz),
    desk.change_role(text, text, timestamptz, text, boolean);
DROP FUNCTION audit.log_access(text, text, bigint);
DROP TABLE audit.accesses;

DROP POLICY audit_logs_read ON audit.audit_logs;
DROP POLICY audit_logs_seal ON audit.audit_logs;
ALTER TABLE audit.audit_logs DISABLE ROW LEVEL SECURITY;
DROP POLICY edits_read ON audit.edits;
DROP POLICY edits_seal ON audit.edits;
ALTER TABLE audit.edits DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON audit.audit_logs, audit.edits FROM deskhand_agent, deskhand_sealer;
REVOKE SELECT ON desk.tickets FROM deskhand_audit;

CREATE OR REPLACE FUNCTION audit.begin_edit(edit_id uuid, reason text, undoes uuid) RETURNS xid8
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO audit.edits (edit_id, actor, reason, undoes, started_at, xid, backend_pid)
    VALUES (begin_edit.edit_id, session_user, begin_edit.reason, begin_edit.undoes,
            clock_timestamp(), pg_current_xact_id(), pg_backend_pid());
    PERFORM set_config('deskhand.edit_id', begin_edit.edit_id::text, true);
    RETURN pg_current_xact_id();
END $$;
REVOKE EXECUTE ON FUNCTION audit.begin_edit(uuid, text, uuid) FROM deskhand_agent;
GRANT EXECUTE ON FUNCTION audit.begin_edit(uuid, text, uuid), audit.refuse_truncate(),
    audit.refuse_change() TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE deskhand_audit GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE deskhand_roles GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
