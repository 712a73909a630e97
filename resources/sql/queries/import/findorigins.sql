-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which import these tickets came from. Asked only when a number is taken, which is rare: there
-- is no index for it.
SELECT record_id, source, digest
FROM desk.external_records
WHERE kind = 'ticket' AND record_id = ANY (CAST(:ids AS bigint[]))
