-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_audit;
DROP FUNCTION audit.seal_hash(bigint), audit.last_seal(), audit.confirm_seal(),
    audit.add_seal(bigint, bytea, timestamptz, pg_snapshot, bigint[], bytea[], bytea),
    audit.add_seal_leaves(bigint, smallint, integer, bytea), audit.require_sealer();
DROP INDEX audit.accesses_xid, audit.edits_xid, audit.audit_logs_xid;
DROP SEQUENCE audit.seal_witness;
DROP TABLE audit.seal_leaves, audit.seals, audit.desk;
RESET ROLE;
