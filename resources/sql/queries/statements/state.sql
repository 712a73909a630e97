-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.statements_state(), current_database(),
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
