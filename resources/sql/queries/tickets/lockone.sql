-- SPDX-License-Identifier: GPL-3.0-or-later
-- Against the trash: whoever deletes this ticket comes before or after, never in between.
SELECT number, deleted_at IS NOT NULL
FROM desk.tickets
WHERE id = CAST(:id AS bigint)
FOR NO KEY UPDATE
