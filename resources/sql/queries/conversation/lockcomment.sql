-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever only asked may not lock the ticket, but her own comment: until she has compared and deleted
-- it nobody else changes it.
SELECT id FROM desk.comments WHERE id = CAST(:id AS bigint) FOR NO KEY UPDATE
