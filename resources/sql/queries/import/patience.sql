-- SPDX-License-Identifier: GPL-3.0-or-later
-- Milliseconds; 0 is without end.
SELECT set_config('statement_timeout', :statement, false),
       set_config('idle_in_transaction_session_timeout', :idle, false)
