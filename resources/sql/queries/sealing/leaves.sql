-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT leaves
FROM audit.seal_leaves
WHERE n = CAST(:n AS bigint) AND source = CAST(:source AS smallint)
ORDER BY part
