-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those whose team it changes. Not by UPDATE: who hands a ticket over to a team of other people
-- sees it no longer, and row-level security would refuse a row that its writer cannot see.
SELECT id, number, title, description, status, priority, creator_id, assignee_id, team_id,
       created_at, updated_at, status_changed_at, resolved_at, deleted_at, version
FROM desk.hand_over(CAST(:tickets AS bigint[]), CAST(:team AS bigint))
