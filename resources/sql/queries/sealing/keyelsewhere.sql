-- SPDX-License-Identifier: GPL-3.0-or-later
-- The seal whose leaves have this key, other than one given.
SELECT min(n)
FROM audit.seal_leaves
WHERE source = CAST(:source AS smallint) AND n <> CAST(:n AS bigint)
  AND position(CAST(:key AS bytea) IN leaves) % 48 = 1
