-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transaction and session tell, should the answer to COMMIT be lost, what became of the edit.
SELECT CAST(audit.begin_edit(CAST(:edit_id AS uuid), CAST(:reason AS text), CAST(:undoes AS uuid))
            AS text),
       pg_backend_pid()
