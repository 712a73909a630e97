-- SPDX-License-Identifier: GPL-3.0-or-later
-- As lockone.sql, for whoever sees the ticket and may not lock it.
SELECT number, deleted_at IS NOT NULL FROM desk.tickets WHERE id = CAST(:id AS bigint)
