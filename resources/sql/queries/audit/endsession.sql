-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the session that a transaction of our own was left behind in. By its transaction too: the
-- server gives the number of a process that is gone to another one.
SELECT pg_terminate_backend(pid)
FROM pg_stat_activity
WHERE pid = CAST(:pid AS integer) AND backend_xid = CAST(CAST(:xid AS xid8) AS xid)
