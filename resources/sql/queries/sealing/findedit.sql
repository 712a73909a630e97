-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT e.started_at, NULL::text FROM audit.edits e WHERE e.edit_id = CAST(:key AS uuid)
