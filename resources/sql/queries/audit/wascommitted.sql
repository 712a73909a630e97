-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (SELECT FROM audit.edits WHERE edit_id = CAST(:edit_id AS uuid))
