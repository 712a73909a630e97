-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody may begin to use the desk meanwhile, and indexes are built with room to sort.
LOCK TABLE desk.tickets, desk.users, desk.teams, desk.tags IN ACCESS EXCLUSIVE MODE;
SET LOCAL maintenance_work_mem = '512MB';
SET LOCAL synchronous_commit = off;
