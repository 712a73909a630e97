-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has which ticket open, and who is writing there. A row says what one window of a person shows,
-- and counts for a minute: whoever is still there says so again before that. It is worth nothing
-- tomorrow, so neither a crash nor the trail need keep it; and it has no foreign keys, since looking
-- at a ticket must lock neither the ticket nor the person.
SET LOCAL ROLE deskhand_owner;
CREATE TYPE desk.presence_kind AS ENUM ('viewing', 'replying');
CREATE UNLOGGED TABLE desk.presence (
    user_id   bigint NOT NULL,
    client    uuid NOT NULL, -- the window
    ticket_id bigint NOT NULL,
    kind      desk.presence_kind NOT NULL,
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (user_id, client)
);
ALTER TABLE desk.presence ENABLE ROW LEVEL SECURITY;
-- Asked by a scalar sub-select, as of all parts of a ticket: the policies of tickets decide.
CREATE POLICY presence_read ON desk.presence FOR SELECT TO deskhand_agent
    USING ((SELECT t.id FROM desk.tickets t WHERE t.id = ticket_id) IS NOT NULL);
GRANT SELECT ON desk.presence TO deskhand_agent;

CREATE FUNCTION desk.presence_lasts() RETURNS interval
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS
    $$ SELECT interval '60 seconds' $$;

-- In one's own name, at a ticket one may see; false: there is no such ticket. Whoever comes sweeps
-- out those who have gone without a word. A notice goes out when somebody came, went, or does
-- something else; that somebody is still there is no news.
CREATE FUNCTION desk.be_present(client uuid, ticket bigint, kind desk.presence_kind)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me bigint := desk.me();
    sees_all boolean := desk.sees_all();
    was desk.presence;
    news boolean;
BEGIN
    IF me IS NULL OR NOT EXISTS (
           SELECT FROM desk.tickets t
           WHERE t.id = be_present.ticket
             AND (sees_all OR t.team_id IS NULL OR t.team_id = ANY (desk.my_teams())
                  OR t.assignee_id = me OR t.creator_id = me)) THEN
        RETURN false;
    END IF;
    DELETE FROM desk.presence p
    WHERE (p.user_id, p.client) IN (
        SELECT o.user_id, o.client FROM desk.presence o
        WHERE o.seen_at <= now() - desk.presence_lasts()
        FOR UPDATE SKIP LOCKED);
    news := FOUND;
    -- Nobody works in more windows than this; a client that makes up new ones fills no table.
    DELETE FROM desk.presence p
    WHERE p.user_id = me AND p.client IN (
        SELECT o.client FROM desk.presence o
        WHERE o.user_id = me AND o.client <> be_present.client
        ORDER BY o.seen_at DESC OFFSET 19);
    news := news OR FOUND;
    SELECT * INTO was FROM desk.presence p
    WHERE p.user_id = me AND p.client = be_present.client;
    INSERT INTO desk.presence AS p (user_id, client, ticket_id, kind, seen_at)
    VALUES (me, be_present.client, be_present.ticket, be_present.kind, now())
    ON CONFLICT ON CONSTRAINT presence_pkey DO UPDATE
        SET ticket_id = excluded.ticket_id, kind = excluded.kind, seen_at = excluded.seen_at;
    IF news OR (was.ticket_id, was.kind) IS DISTINCT FROM (be_present.ticket, be_present.kind) THEN
        PERFORM pg_notify('deskhand_presence', '');
    END IF;
    RETURN true;
END $$;

CREATE FUNCTION desk.be_gone(client uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM desk.presence p WHERE p.user_id = desk.me() AND p.client = be_gone.client;
    IF FOUND THEN
        PERFORM pg_notify('deskhand_presence', '');
    END IF;
END $$;
REVOKE ALL ON FUNCTION desk.presence_lasts(), desk.be_present(uuid, bigint, desk.presence_kind),
    desk.be_gone(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION desk.presence_lasts(),
    desk.be_present(uuid, bigint, desk.presence_kind), desk.be_gone(uuid) TO deskhand_agent;

-- Who belongs to a team decides what she sees: whoever shows it is told.
CREATE TRIGGER team_members_notify AFTER INSERT OR UPDATE OR DELETE ON desk.team_members
    FOR EACH STATEMENT EXECUTE FUNCTION desk.directory_changed();
RESET ROLE;
