-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.begin_edit(CAST(:edit_id AS uuid), CAST(:reason AS text), CAST(:undoes AS uuid))
