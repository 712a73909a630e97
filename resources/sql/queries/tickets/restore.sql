-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE desk.tickets
SET deleted_at = NULL
WHERE id = ANY (CAST(:ids AS bigint[])) AND deleted_at IS NOT NULL
RETURNING id
