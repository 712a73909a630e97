-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether that many changed tickets make the planner's statistics useless: autovacuum's own rule,
-- asked by those who cannot wait for it.
SELECT CAST(:changed AS bigint) > 50 + 0.1 * greatest(reltuples, 0)
FROM pg_catalog.pg_class
WHERE oid = 'desk.tickets'::regclass
