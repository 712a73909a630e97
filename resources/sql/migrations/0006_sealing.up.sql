-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sealing: the trail is made tamper-evident after the fact, so that nobody who writes waits.
--
-- A seal covers exactly the rows whose transaction is visible in its snapshot and was not in the
-- one before; it holds their Merkle root and the hash of the seal before it. The hashes are made
-- and checked by the program (models/domain/seal.h says how): a server that is not trusted must
-- not be asked whether it may be trusted. Rows that are sealed are never touched for it.
SET LOCAL ROLE deskhand_audit;

-- Which desk this is: a checkpoint kept elsewhere says whose it is. The chain begins with it.
CREATE TABLE audit.desk (
    id   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    one  boolean NOT NULL DEFAULT true CONSTRAINT desk_one_row UNIQUE
             CONSTRAINT desk_one CHECK (one)
);
INSERT INTO audit.desk DEFAULT VALUES;

CREATE TABLE audit.seals (
    n             bigint PRIMARY KEY CONSTRAINT seals_from_one CHECK (n >= 1), -- without gaps
    sealed_at     timestamptz NOT NULL,
    snapshot      pg_snapshot NOT NULL,
    log_count     bigint NOT NULL CONSTRAINT seals_log_count CHECK (log_count >= 0),
    log_root      bytea NOT NULL CONSTRAINT seals_log_root CHECK (octet_length(log_root) = 32),
    edit_count    bigint NOT NULL CONSTRAINT seals_edit_count CHECK (edit_count >= 0),
    edit_root     bytea NOT NULL CONSTRAINT seals_edit_root CHECK (octet_length(edit_root) = 32),
    access_count  bigint NOT NULL CONSTRAINT seals_access_count CHECK (access_count >= 0),
    access_root   bytea NOT NULL
                      CONSTRAINT seals_access_root CHECK (octet_length(access_root) = 32),
    total         bigint NOT NULL, -- rows sealed up to here
    hash          bytea NOT NULL CONSTRAINT seals_hash CHECK (octet_length(hash) = 32)
);

-- The leaves of a seal's trees, key (16 bytes) and hash (32 bytes) of each, in parts of some
-- thousand. They prove nothing and are not in the hash of the seal: where a root does not fit,
-- they tell which row it was.
CREATE TABLE audit.seal_leaves (
    n      bigint NOT NULL, -- of audit.seals, written before it
    source smallint NOT NULL CONSTRAINT seal_leaves_source CHECK (source BETWEEN 0 AND 2),
    part   integer NOT NULL,
    leaves bytea NOT NULL CONSTRAINT seal_leaves_length
               CHECK (octet_length(leaves) > 0 AND octet_length(leaves) % 48 = 0),
    PRIMARY KEY (n, source, part)
);
ALTER TABLE audit.seal_leaves ALTER COLUMN leaves SET STORAGE EXTERNAL; -- hashes do not shrink

-- How far sealing has come, outside of the tables: whoever cuts the newest seals off has to think
-- of it as well.
CREATE SEQUENCE audit.seal_witness;

-- What a seal may cover is found by transaction. Few transactions write many rows each, or many
-- write few: equal entries are stored once.
CREATE INDEX audit_logs_xid ON audit.audit_logs (xid);
CREATE INDEX edits_xid ON audit.edits (xid);
CREATE INDEX accesses_xid ON audit.accesses (xid);

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['desk', 'seals', 'seal_leaves'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
                            ON audit.%1$I FOR EACH STATEMENT
                            EXECUTE FUNCTION audit.refuse_change();
                        ALTER TABLE audit.%1$I ENABLE ALWAYS TRIGGER %1$s_append_only;
                        ALTER TABLE audit.%1$I ENABLE ROW LEVEL SECURITY;
                        CREATE POLICY %1$s_read ON audit.%1$I FOR SELECT TO deskhand_supervisor
                            USING ((SELECT desk.sees_all()));
                        CREATE POLICY %1$s_seal ON audit.%1$I FOR SELECT TO deskhand_sealer
                            USING (true);
                        GRANT SELECT ON audit.%1$I TO deskhand_supervisor, deskhand_sealer',
                       name);
    END LOOP;
END $$;
GRANT SELECT ON SEQUENCE audit.seal_witness TO deskhand_supervisor, deskhand_sealer;

-- The tier is a role of the whole server: an admin of another desk on it must not seal this one.
CREATE FUNCTION audit.require_sealer() RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT (desk.is_admin() OR pg_has_role(session_user, 'deskhand_sealer', 'MEMBER')) THEN
        RAISE EXCEPTION 'only sealers and admins of this desk seal its trail'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- A part of the leaves of the seal to come, in the transaction that adds the seal.
CREATE FUNCTION audit.add_seal_leaves(n bigint, source smallint, part integer, leaves bytea)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.require_sealer();
    INSERT INTO audit.seal_leaves (n, source, part, leaves)
    VALUES (add_seal_leaves.n, add_seal_leaves.source, add_seal_leaves.part,
            add_seal_leaves.leaves) $$;

-- The next seal. Refused as a taken number when another sealer was faster, or when `previous`
-- is not the hash of the last one.
CREATE FUNCTION audit.add_seal(n bigint, previous bytea, sealed_at timestamptz,
                               snapshot pg_snapshot, counts bigint[], roots bytea[], hash bytea)
    RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last audit.seals%ROWTYPE;
BEGIN
    PERFORM audit.require_sealer();
    SELECT s.* INTO last FROM audit.seals s ORDER BY s.n DESC LIMIT 1;
    IF pg_snapshot_xmax(add_seal.snapshot) > pg_snapshot_xmax(pg_current_snapshot())
       OR pg_snapshot_xmax(add_seal.snapshot) < pg_snapshot_xmax(last.snapshot) THEN
        RAISE EXCEPTION 'not a snapshot of now' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF add_seal.n <> coalesce(last.n, 0) + 1
       OR (last.hash IS NOT NULL AND last.hash <> add_seal.previous) THEN
        RAISE EXCEPTION 'seal % does not follow the last one', add_seal.n
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'seals_pkey';
    END IF;
    INSERT INTO audit.seals (n, sealed_at, snapshot, log_count, log_root, edit_count, edit_root,
                             access_count, access_root, total, hash)
    VALUES (add_seal.n, add_seal.sealed_at, add_seal.snapshot, counts[1], roots[1], counts[2],
            roots[2], counts[3], roots[3],
            coalesce(last.total, 0) + counts[1] + counts[2] + counts[3], add_seal.hash);
END $$;

-- Called after the seal is committed: a seal that was rolled back must never have a witness.
CREATE FUNCTION audit.confirm_seal() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT audit.require_sealer();
    SELECT setval('audit.seal_witness', newest.n)
    FROM (SELECT max(s.n) AS n FROM audit.seals s) newest, audit.seal_witness w
    WHERE newest.n > CASE WHEN w.is_called THEN w.last_value ELSE 0 END $$;

-- For every member of staff: each program remembers how far sealing was, and looks for it again.
CREATE FUNCTION audit.last_seal()
    RETURNS TABLE (desk uuid, n bigint, hash bytea, sealed_at timestamptz, total bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT d.id, s.n, s.hash, s.sealed_at, s.total
    FROM audit.desk d
         LEFT JOIN (SELECT * FROM audit.seals ORDER BY n DESC LIMIT 1) s ON true $$;

CREATE FUNCTION audit.seal_hash(n bigint) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.hash FROM audit.seals s WHERE s.n = seal_hash.n $$;

REVOKE ALL ON FUNCTION audit.require_sealer(), audit.add_seal_leaves(bigint, smallint, integer, bytea),
    audit.add_seal(bigint, bytea, timestamptz, pg_snapshot, bigint[], bytea[], bytea),
    audit.confirm_seal(), audit.last_seal(), audit.seal_hash(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.add_seal_leaves(bigint, smallint, integer, bytea),
    audit.add_seal(bigint, bytea, timestamptz, pg_snapshot, bigint[], bytea[], bytea),
    audit.confirm_seal() TO deskhand_sealer, deskhand_admin;
GRANT EXECUTE ON FUNCTION audit.last_seal(), audit.seal_hash(bigint)
    TO deskhand_agent, deskhand_sealer;
RESET ROLE;
