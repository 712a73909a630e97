-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP INDEX desk.tickets_updated, desk.tickets_active;
CREATE INDEX tickets_updated ON desk.tickets (updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_active ON desk.tickets (created_at, id)
    INCLUDE (status, priority, assignee_id, team_id, creator_id)
    WHERE deleted_at IS NULL AND status IN ('open', 'in_progress', 'waiting_on_customer');
DROP FUNCTION desk.counts_elsewhere();
DROP TRIGGER tickets_count_insert ON desk.tickets;
DROP TRIGGER tickets_count_update ON desk.tickets;
DROP TRIGGER tickets_count_delete ON desk.tickets;
DROP FUNCTION desk.count_tickets(), desk.recount_tickets(), desk.fold_ticket_counts_at_times(),
    desk.fold_ticket_counts();
DROP TABLE desk.ticket_counts, desk.ticket_counts_folding;
RESET ROLE;
