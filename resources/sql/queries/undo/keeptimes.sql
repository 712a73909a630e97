-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the statements that follow in this transaction state the times of a ticket
-- themselves ('keep'), or the server does ('').
SELECT set_config('deskhand.source_times', CAST(:times AS text), true)
