-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, calls, rows, mean_ms, total_ms, max_ms, statement
FROM desk.statement_statistics(CAST(:most AS integer))
