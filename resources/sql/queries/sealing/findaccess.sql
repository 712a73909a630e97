-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.at, NULL::text FROM audit.accesses a WHERE a.id = CAST(:key AS bigint)
