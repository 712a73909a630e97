-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT content
FROM desk.blob_chunks
WHERE sha256 = CAST(:sha256 AS bytea)
ORDER BY ordinal
