-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows between two snapshots, for logs.sql, edits.sql and accesses.sql: COPY takes no values.
SELECT set_config('deskhand.sealed_after', :after, true),
       set_config('deskhand.sealed_upto', :upto, true)
