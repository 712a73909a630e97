-- SPDX-License-Identifier: GPL-3.0-or-later
-- The seal whose leaves have this key, other than one given. A leaf has 48 bytes, 16 of them its key.
SELECT min(l.n)
FROM audit.seal_leaves l
WHERE l.source = CAST(:source AS smallint) AND l.n <> CAST(:n AS bigint)
  AND position(CAST(:key AS bytea) IN l.leaves) > 0
  AND EXISTS (SELECT FROM generate_series(1, octet_length(l.leaves), 48) AS place
              WHERE substring(l.leaves FROM place FOR 16) = CAST(:key AS bytea))
