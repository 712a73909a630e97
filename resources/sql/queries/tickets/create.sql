-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0 stands for "nobody". Ids are drawn in the order of the rows, so the caller's order is the
-- order of the ids.
WITH created AS (
    INSERT INTO desk.tickets (title, description, status, priority, creator_id, assignee_id,
                              team_id)
    SELECT w.title, w.description, CAST(w.status AS desk.ticket_status),
           CAST(w.priority AS desk.ticket_priority), nullif(w.requester, 0),
           nullif(w.assignee, 0), nullif(w.team, 0)
    FROM unnest(CAST(:titles AS text[]), CAST(:descriptions AS text[]),
                CAST(:statuses AS text[]), CAST(:priorities AS text[]),
                CAST(:requesters AS bigint[]), CAST(:assignees AS bigint[]),
                CAST(:teams AS bigint[]))
         WITH ORDINALITY AS w (title, description, status, priority, requester, assignee, team,
                               place)
    ORDER BY w.place
    RETURNING id)
SELECT id FROM created ORDER BY id
