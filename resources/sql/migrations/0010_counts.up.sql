-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many tickets there are of each kind, exact at any moment and without looking at one of them.
SET LOCAL ROLE deskhand_owner;

-- Live tickets by what views most often ask for. Every statement that changes tickets adds what it
-- changed as rows of its own, so that no two edits ever wait for each other; the sum is the count.
-- From time to time the rows of a kind are folded into one.
CREATE TABLE desk.ticket_counts (
    team_id     bigint,
    assignee_id bigint,
    status      desk.ticket_status NOT NULL,
    priority    desk.ticket_priority NOT NULL,
    tickets     bigint NOT NULL -- may be negative: so many are no longer of this kind
) WITH (autovacuum_vacuum_scale_factor = 0.2, autovacuum_vacuum_threshold = 2000,
        autovacuum_analyze_scale_factor = 0.5, autovacuum_analyze_threshold = 2000);
ALTER TABLE desk.ticket_counts ENABLE ROW LEVEL SECURITY;

-- Whoever folds holds this row, and who finds it held goes on without.
CREATE TABLE desk.ticket_counts_folding ();
ALTER TABLE desk.ticket_counts_folding ENABLE ROW LEVEL SECURITY;
INSERT INTO desk.ticket_counts_folding DEFAULT VALUES;

CREATE FUNCTION desk.fold_ticket_counts() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM desk.ticket_counts_folding FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    WITH folded AS (DELETE FROM desk.ticket_counts RETURNING *)
    INSERT INTO desk.ticket_counts (team_id, assignee_id, status, priority, tickets)
    SELECT team_id, assignee_id, status, priority, sum(tickets) FROM folded
    GROUP BY team_id, assignee_id, status, priority HAVING sum(tickets) <> 0;
END $$;

-- One edit in about 500 folds. It must see what was folded before it, which is so only where each
-- statement has a snapshot of its own.
CREATE FUNCTION desk.fold_ticket_counts_at_times() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF random() < 0.002
       AND current_setting('transaction_isolation') IN ('read committed', 'read uncommitted') THEN
        PERFORM desk.fold_ticket_counts();
    END IF;
END $$;

CREATE FUNCTION desk.count_tickets() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO desk.ticket_counts (team_id, assignee_id, status, priority, tickets)
        SELECT n.team_id, n.assignee_id, n.status, n.priority, count(*)
        FROM new_rows n WHERE n.deleted_at IS NULL
        GROUP BY n.team_id, n.assignee_id, n.status, n.priority;
    ELSIF TG_OP = 'UPDATE' THEN
        INSERT INTO desk.ticket_counts (team_id, assignee_id, status, priority, tickets)
        SELECT c.team_id, c.assignee_id, c.status, c.priority, sum(c.change)
        FROM (SELECT n.team_id, n.assignee_id, n.status, n.priority, 1 AS change
              FROM new_rows n WHERE n.deleted_at IS NULL
              UNION ALL
              SELECT o.team_id, o.assignee_id, o.status, o.priority, -1
              FROM old_rows o WHERE o.deleted_at IS NULL) c
        GROUP BY c.team_id, c.assignee_id, c.status, c.priority HAVING sum(c.change) <> 0;
    ELSE
        INSERT INTO desk.ticket_counts (team_id, assignee_id, status, priority, tickets)
        SELECT o.team_id, o.assignee_id, o.status, o.priority, -count(*)
        FROM old_rows o WHERE o.deleted_at IS NULL
        GROUP BY o.team_id, o.assignee_id, o.status, o.priority;
    END IF;
    IF FOUND THEN
        PERFORM desk.fold_ticket_counts_at_times();
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tickets_count_insert AFTER INSERT ON desk.tickets
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.count_tickets();
CREATE TRIGGER tickets_count_update AFTER UPDATE ON desk.tickets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION desk.count_tickets();
CREATE TRIGGER tickets_count_delete AFTER DELETE ON desk.tickets
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION desk.count_tickets();
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_count_insert;
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_count_update;
ALTER TABLE desk.tickets ENABLE ALWAYS TRIGGER tickets_count_delete;

-- As the rows stand, without what is known already; after a load with the triggers off.
CREATE FUNCTION desk.recount_tickets() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM desk.ticket_counts;
    INSERT INTO desk.ticket_counts (team_id, assignee_id, status, priority, tickets)
    SELECT t.team_id, t.assignee_id, t.status, t.priority, count(*)
    FROM desk.tickets t WHERE t.deleted_at IS NULL
    GROUP BY t.team_id, t.assignee_id, t.status, t.priority;
END $$;
SELECT desk.recount_tickets();

-- What a person sees of the counts is what she sees of the tickets, but for those that she can see
-- only because she created them.
CREATE POLICY ticket_counts_read ON desk.ticket_counts FOR SELECT TO deskhand_agent
    USING ((SELECT desk.sees_all())
           OR team_id = ANY ((SELECT desk.my_teams())::bigint[])
           OR (team_id IS NULL AND (SELECT desk.me()) IS NOT NULL)
           OR assignee_id = (SELECT desk.me()));
GRANT SELECT ON desk.ticket_counts TO deskhand_agent;

-- Those, in the form of counts: live tickets of other teams that the caller has created.
CREATE FUNCTION desk.counts_elsewhere()
    RETURNS TABLE (team_id bigint, assignee_id bigint, status desk.ticket_status,
                   priority desk.ticket_priority, tickets bigint)
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER ROWS 1
    SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me bigint := desk.me();
BEGIN
    IF me IS NULL OR desk.sees_all() THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT t.team_id, t.assignee_id, t.status, t.priority, 1::bigint FROM desk.tickets t
        WHERE t.creator_id = me AND t.deleted_at IS NULL
          AND t.team_id <> ALL ((SELECT desk.my_teams())::bigint[])
          AND t.assignee_id IS DISTINCT FROM me;
END $$;
GRANT EXECUTE ON FUNCTION desk.counts_elsewhere() TO deskhand_agent;

-- A long list is walked in the order of the last change without looking into the table for what the
-- policies ask; escalated tickets are among the active ones.
DROP INDEX desk.tickets_updated, desk.tickets_active;
CREATE INDEX tickets_updated ON desk.tickets (updated_at, id)
    INCLUDE (assignee_id, team_id, creator_id) WHERE deleted_at IS NULL;
CREATE INDEX tickets_active ON desk.tickets (created_at, id)
    INCLUDE (status, priority, assignee_id, team_id, creator_id, status_changed_at)
    WHERE deleted_at IS NULL AND status IN ('open', 'in_progress', 'waiting_on_customer');
RESET ROLE;
