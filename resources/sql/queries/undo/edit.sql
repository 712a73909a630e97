-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the edit back and says what became of each part of it.
SELECT outcome, table_name, record_id, ticket_id, ticket_number, field,
       jsonb_build_array(left_value), jsonb_build_array(now_value), changed_by, changed_at
FROM desk.undo_edit(CAST(:edit AS uuid))
ORDER BY ticket_id, table_name, record_id, field
