-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ticket is locked: no edit of the comment can end between the comparison and the deletion,
-- since each one touches its ticket.
SELECT desk.delete_comment(c.id)
FROM desk.comments c
WHERE c.id = CAST(:id AS bigint) AND c.body = CAST(:seen AS text)
