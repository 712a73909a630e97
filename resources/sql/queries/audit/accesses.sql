-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.at, a.actor, a.kind, coalesce(a.detail, ''), a.rows
FROM audit.accesses a
WHERE a.id < CAST(:before AS bigint)
  AND (CAST(:actor AS text) = '' OR a.actor = CAST(:actor AS text))
  AND (CAST(:kind AS text) IS NULL OR a.kind = CAST(:kind AS text))
  AND (CAST(:from AS timestamptz) IS NULL OR a.at >= CAST(:from AS timestamptz))
  AND (CAST(:to AS timestamptz) IS NULL OR a.at < CAST(:to AS timestamptz))
ORDER BY a.id DESC
LIMIT CAST(:limit AS bigint)
