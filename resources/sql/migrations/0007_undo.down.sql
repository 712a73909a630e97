-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP FUNCTION desk.undo_edit(uuid), desk.last_change(desk.undo_finding),
    desk.undo_irreversible(uuid, bigint[]), desk.undo_members(uuid),
    desk.undo_names(uuid, text, text[], text, text), desk.undo_detached(uuid, bigint[]),
    desk.undo_comments(uuid, bigint[]), desk.undo_ticket_tags(uuid, bigint[]),
    desk.undo_created(uuid, bigint[]), desk.undo_tickets(uuid, bigint[]),
    desk.undo_values(text[], jsonb, text[]), desk.undo_conflicts(text[], jsonb, jsonb),
    desk.undo_fields(jsonb, jsonb, text[]), desk.undo_steps(uuid, text, text),
    desk.undo_part(text), desk.is_same_value(text, jsonb, jsonb);
DROP TYPE desk.undo_finding;
RESET ROLE;

SET LOCAL ROLE deskhand_audit;
SELECT audit.watch('desk.comments', 'id', 'ticket_id', '{id}', '{id,updated_at}');
DROP POLICY edits_undo ON audit.edits;
DROP POLICY audit_logs_undo ON audit.audit_logs;
REVOKE SELECT ON audit.audit_logs, audit.edits FROM deskhand_owner;
RESET ROLE;
