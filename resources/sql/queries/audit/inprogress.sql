-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(pg_xact_status(CAST(:xid AS xid8)) = 'in progress', false)
