-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who sign in, what they may read of the trail, and who looked at whole lists.
--
-- No login can make roles. Two functions owned by deskhand_roles do, and only the desk's owner
-- may call them: from functions that check who asks, for whom, and what for.
GRANT CREATE ON SCHEMA desk TO deskhand_roles;
SET LOCAL ROLE deskhand_roles;
ALTER DEFAULT PRIVILEGES FOR ROLE deskhand_roles REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Whether a role may be changed from a desk: it signs in, owns nothing special and is no tier.
CREATE FUNCTION desk.is_plain_login(login text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pg_roles r
                   WHERE r.rolname = login AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb
                                                    OR r.rolreplication OR r.rolbypassrls)
                     AND r.rolname !~ '^(pg_|deskhand_)'
                     AND (pg_has_role(r.oid, 'deskhand_person', 'MEMBER')
                          OR pg_has_role(r.oid, 'deskhand_agent', 'MEMBER'))
                     AND NOT pg_has_role(r.oid, 'deskhand_owner', 'MEMBER')
                     AND NOT pg_has_role(r.oid, 'deskhand_audit', 'MEMBER')
                     AND NOT pg_has_role(r.oid, 'deskhand_roles', 'MEMBER')) $$;

-- The verifier is made by the client: the server never sees a password in clear text.
CREATE FUNCTION desk.is_verifier(verifier text) RETURNS boolean
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(verifier ~ '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$', false) $$;

CREATE FUNCTION desk.make_role(login text, verifier text, tier text, valid_until timestamptz)
    RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF login !~ '^[^[:cntrl:][:space:]"''\\A-Z]{1,63}$' OR octet_length(login) > 63
       OR login ~ '^(pg_|deskhand_)' OR login IN ('public', 'none', 'postgres', 'deskhand') THEN
        RAISE EXCEPTION 'not a login' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'users_login_form';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
        RAISE EXCEPTION 'taken' USING ERRCODE = 'unique_violation',
            CONSTRAINT = 'users_login_unique';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION
                    NOBYPASSRLS INHERIT PASSWORD %L VALID UNTIL %L', login, verifier,
                   coalesce(valid_until, 'infinity'));
    EXECUTE format('GRANT deskhand_person, %I TO %I', 'deskhand_' || tier, login);
END $$;

-- NULL leaves things as they are; the tier 'none' takes every right away. A role counts at once,
-- also in a transaction whose snapshot still shows the person as she was.
CREATE FUNCTION desk.change_role(login text, verifier text, valid_until timestamptz, tier text,
                                 may_sign_in boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.is_plain_login(login) THEN
        RAISE EXCEPTION 'not a login of this desk' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF verifier IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    END IF;
    IF valid_until IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I VALID UNTIL %L', login, valid_until);
    END IF;
    IF tier IS NOT NULL THEN
        EXECUTE format('REVOKE deskhand_agent, deskhand_supervisor, deskhand_admin FROM %I', login);
        IF tier <> 'none' THEN
            EXECUTE format('GRANT %I TO %I', 'deskhand_' || tier, login);
        END IF;
    END IF;
    IF may_sign_in IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I %s', login,
                       CASE WHEN may_sign_in THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION desk.is_verifier(text),
    desk.make_role(text, text, text, timestamptz),
    desk.change_role(text, text, timestamptz, text, boolean) TO deskhand_owner;
RESET ROLE;
REVOKE CREATE ON SCHEMA desk FROM deskhand_roles;

-- ---------------------------------------------------------------------------------------
-- The trail: read by those who see the ticket, people and teams by supervisors, written by
-- triggers alone.
SET LOCAL ROLE deskhand_owner;
GRANT SELECT ON desk.tickets TO deskhand_audit; -- a policy below names it
RESET ROLE;
SET LOCAL ROLE deskhand_audit;
ALTER DEFAULT PRIVILEGES FOR ROLE deskhand_audit REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC;

-- As in 0002, for people of this desk: a tier is known on the whole server.
CREATE OR REPLACE FUNCTION audit.begin_edit(edit_id uuid, reason text, undoes uuid) RETURNS xid8
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.is_known() THEN
        RAISE EXCEPTION 'not a person of this desk' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit.edits (edit_id, actor, reason, undoes, started_at, xid, backend_pid)
    VALUES (begin_edit.edit_id, session_user, begin_edit.reason, begin_edit.undoes,
            clock_timestamp(), pg_current_xact_id(), pg_backend_pid());
    PERFORM set_config('deskhand.edit_id', begin_edit.edit_id::text, true);
    RETURN pg_current_xact_id();
END $$;
GRANT EXECUTE ON FUNCTION audit.begin_edit(uuid, text, uuid) TO deskhand_agent;

ALTER TABLE audit.audit_logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_logs_read ON audit.audit_logs FOR SELECT TO deskhand_agent
    USING ((SELECT desk.sees_all())
           OR EXISTS (SELECT FROM desk.tickets t
                      WHERE t.id = ticket_id
                        AND (t.team_id IS NULL
                             OR t.team_id = ANY ((SELECT desk.my_teams())::bigint[])
                             OR t.assignee_id = (SELECT desk.me()))));
CREATE POLICY audit_logs_seal ON audit.audit_logs FOR SELECT TO deskhand_sealer USING (true);
GRANT SELECT ON audit.audit_logs TO deskhand_agent, deskhand_sealer;

ALTER TABLE audit.edits ENABLE ROW LEVEL SECURITY;
CREATE POLICY edits_read ON audit.edits FOR SELECT TO deskhand_agent
    USING (actor = session_user OR (SELECT desk.sees_all())
           OR EXISTS (SELECT FROM audit.audit_logs l WHERE l.edit_id = edits.edit_id));
CREATE POLICY edits_seal ON audit.edits FOR SELECT TO deskhand_sealer USING (true);
GRANT SELECT ON audit.edits TO deskhand_agent, deskhand_sealer;

-- Who looked at whole lists: signing in, exporting, copying or reading a long list. Written by
-- the program when it does so; PostgreSQL has no trigger on reading, so a client of somebody's own
-- that only reads leaves no row here (the server's own statement log is the place for that).
CREATE TABLE audit.accesses (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    actor  text NOT NULL, -- session_user
    kind   text NOT NULL CONSTRAINT accesses_kind
               CHECK (kind IN ('sign_in', 'list', 'export', 'audit_export')),
    detail text NOT NULL CONSTRAINT accesses_detail_length CHECK (char_length(detail) <= 2000),
    rows   bigint, -- how many were read, where that is known
    xid    xid8 NOT NULL
);
CREATE INDEX accesses_actor ON audit.accesses (actor, id);
ALTER TABLE audit.accesses ENABLE ROW LEVEL SECURITY;
CREATE POLICY accesses_read ON audit.accesses FOR SELECT TO deskhand_supervisor
    USING ((SELECT desk.sees_all()));
CREATE POLICY accesses_seal ON audit.accesses FOR SELECT TO deskhand_sealer USING (true);
GRANT SELECT ON audit.accesses TO deskhand_supervisor, deskhand_sealer;
CREATE TRIGGER accesses_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.accesses
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
ALTER TABLE audit.accesses ENABLE ALWAYS TRIGGER accesses_append_only;

CREATE FUNCTION audit.log_access(kind text, detail text, rows bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.is_known() THEN
        RAISE EXCEPTION 'not a person of this desk' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO audit.accesses (at, actor, kind, detail, rows, xid)
    VALUES (clock_timestamp(), session_user, log_access.kind, left(log_access.detail, 2000),
            log_access.rows, pg_current_xact_id());
END $$;
GRANT EXECUTE ON FUNCTION audit.log_access(text, text, bigint) TO deskhand_agent, deskhand_owner;
RESET ROLE;

-- ---------------------------------------------------------------------------------------
-- Signing in, and the people who do
SET LOCAL ROLE deskhand_owner;

-- Records that the caller signed in and says as whom. No row: nobody here, or disabled.
CREATE FUNCTION desk.sign_in()
    RETURNS TABLE (user_id bigint, name text, tier desk.user_tier,
                   password_expires_at timestamptz, must_change_password boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    SELECT u.id, u.name, u.tier, u.password_expires_at,
           coalesce(u.password_expires_at <= now(), false)
    INTO sign_in.user_id, sign_in.name, sign_in.tier, sign_in.password_expires_at,
         sign_in.must_change_password
    FROM desk.users u WHERE u.login = session_user COLLATE "default" AND u.active;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO desk.sign_ins AS s (user_id, last_at, count)
    VALUES (sign_in.user_id, clock_timestamp(), 1)
    ON CONFLICT ON CONSTRAINT sign_ins_pkey
        DO UPDATE SET last_at = EXCLUDED.last_at, count = s.count + 1;
    PERFORM audit.log_access('sign_in', current_setting('application_name'), NULL);
    RETURN NEXT;
END $$;

-- When a password set now is to be changed again; NULL: never.
CREATE FUNCTION desk.next_expiry(person bigint) RETURNS timestamptz
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT now() + make_interval(days => u.password_days)
    FROM desk.users u WHERE u.id = next_expiry.person $$;

-- PostgreSQL's own limit comes later, for the change itself takes signing in.
CREATE FUNCTION desk.last_chance(expires_at timestamptz) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(expires_at + interval '720 hours', 'infinity') $$;

CREATE FUNCTION desk.require_admin() RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.is_admin() THEN
        RAISE EXCEPTION 'only admins do this' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

CREATE FUNCTION desk.require_verifier(verifier text) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.is_verifier(verifier) THEN
        RAISE EXCEPTION 'not a SCRAM-SHA-256 verifier' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'users_password_verifier';
    END IF;
END $$;

CREATE FUNCTION desk.change_own_password(verifier text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own bigint := (SELECT u.id FROM desk.users u
                   WHERE u.login = session_user COLLATE "default" AND u.active);
    expires timestamptz := desk.next_expiry(own);
BEGIN
    PERFORM desk.require_verifier(verifier);
    IF own IS NULL THEN
        RAISE EXCEPTION 'not a person of this desk' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM desk.change_role(session_user, verifier, desk.last_chance(expires), NULL, NULL);
    UPDATE desk.users SET password_expires_at = expires WHERE id = own;
END $$;

-- A person becomes able to sign in. `must_change`: with this password only to choose another.
CREATE FUNCTION desk.create_login(person bigint, login text, verifier text, tier desk.user_tier,
                                  days integer, must_change boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    expires timestamptz;
BEGIN
    PERFORM desk.require_admin();
    PERFORM desk.require_verifier(verifier);
    IF tier NOT IN ('agent', 'supervisor', 'admin') THEN
        RAISE EXCEPTION 'requesters do not sign in' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'users_login_tier';
    END IF;
    UPDATE desk.users u
    SET login = create_login.login, tier = create_login.tier, password_days = days,
        password_expires_at = CASE WHEN must_change THEN now()
                                   ELSE now() + make_interval(days => days) END
    WHERE u.id = person AND u.login IS NULL
    RETURNING u.password_expires_at INTO expires;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this person signs in already' USING ERRCODE = 'unique_violation',
            CONSTRAINT = 'users_one_login';
    END IF;
    PERFORM desk.make_role(login, verifier, tier::text, desk.last_chance(expires));
END $$;

-- A new password for somebody else, to be changed at the next sign-in.
CREATE FUNCTION desk.reset_password(person bigint, verifier text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_name text;
BEGIN
    PERFORM desk.require_admin();
    PERFORM desk.require_verifier(verifier);
    UPDATE desk.users u SET password_expires_at = now()
    WHERE u.id = person AND u.login IS NOT NULL
    RETURNING u.login INTO role_name;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this person has no login' USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM desk.change_role(role_name, verifier, desk.last_chance(now()), NULL, NULL);
END $$;

-- How long a password lasts from its next change on, and from now when it has no end yet;
-- NULL: for ever.
CREATE FUNCTION desk.set_password_days(person bigint, days integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_name text;
    expires timestamptz;
BEGIN
    PERFORM desk.require_admin();
    UPDATE desk.users u
    SET password_days = days,
        password_expires_at = CASE WHEN days IS NULL THEN NULL
            ELSE least(u.password_expires_at, now() + make_interval(days => days)) END
    WHERE u.id = person AND u.login IS NOT NULL
    RETURNING u.login, u.password_expires_at INTO role_name, expires;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this person has no login' USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM desk.change_role(role_name, NULL, desk.last_chance(expires), NULL, NULL);
END $$;

-- The last admin stays one: nobody could make another.
CREATE FUNCTION desk.require_other_admin(person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM desk.users u WHERE u.tier = 'admin' AND u.active FOR UPDATE;
    IF EXISTS (SELECT FROM desk.users u WHERE u.id = person AND u.tier = 'admin' AND u.active)
       AND NOT EXISTS (SELECT FROM desk.users u WHERE u.id <> person AND u.tier = 'admin'
                       AND u.active AND u.login IS NOT NULL) THEN
        RAISE EXCEPTION 'the last admin' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'users_last_admin';
    END IF;
END $$;

CREATE FUNCTION desk.set_tier(person bigint, tier desk.user_tier) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_name text;
    is_active boolean;
BEGIN
    PERFORM desk.require_admin();
    IF tier <> 'admin' THEN
        PERFORM desk.require_other_admin(person);
    END IF;
    UPDATE desk.users u SET tier = set_tier.tier WHERE u.id = person
    RETURNING u.login, u.active INTO role_name, is_active;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nobody' USING ERRCODE = 'no_data_found';
    END IF;
    IF role_name IS NULL THEN
        RETURN;
    END IF;
    IF tier = 'requester' THEN
        RAISE EXCEPTION 'requesters do not sign in' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'users_login_tier';
    END IF;
    IF is_active THEN -- whoever is disabled gets it when enabled
        PERFORM desk.change_role(role_name, NULL, NULL, tier::text, NULL);
    END IF;
END $$;

-- Takes effect at once, in open sessions too: the role loses its rights, and desk.me() is NULL for
-- whoever is not active.
CREATE FUNCTION desk.set_active(person bigint, active boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_name text;
    tier desk.user_tier;
BEGIN
    PERFORM desk.require_admin();
    IF NOT active THEN
        PERFORM desk.require_other_admin(person);
    END IF;
    UPDATE desk.users u SET active = set_active.active WHERE u.id = person
    RETURNING u.login, u.tier INTO role_name, tier;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nobody' USING ERRCODE = 'no_data_found';
    END IF;
    IF role_name IS NOT NULL THEN
        PERFORM desk.change_role(role_name, NULL, NULL,
                                 CASE WHEN active THEN tier::text ELSE 'none' END, active);
    END IF;
END $$;

GRANT EXECUTE ON FUNCTION desk.sign_in(), desk.change_own_password(text) TO deskhand_agent;
GRANT EXECUTE ON FUNCTION
    desk.create_login(bigint, text, text, desk.user_tier, integer, boolean),
    desk.reset_password(bigint, text), desk.set_password_days(bigint, integer),
    desk.set_tier(bigint, desk.user_tier), desk.set_active(bigint, boolean)
    TO deskhand_admin;
RESET ROLE;
