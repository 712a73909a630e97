-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ticket is locked, or the comment: no edit of it can end between the comparison and the deletion.
SELECT desk.delete_comment(c.id)
FROM desk.comments c
WHERE c.id = CAST(:id AS bigint) AND c.body = CAST(:seen AS text)
