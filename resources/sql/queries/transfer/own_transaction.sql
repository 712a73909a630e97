-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pg_current_xact_id()::text, pg_backend_pid()::text, session_user::text;
