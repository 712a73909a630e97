-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n, (extract(epoch FROM sealed_at) * 1000000)::bigint, snapshot::text,
       log_count, log_root, edit_count, edit_root, access_count, access_root, hash
FROM audit.seals
WHERE n > CAST(:after AS bigint) AND n <= CAST(:upto AS bigint)
ORDER BY n
LIMIT CAST(:limit AS bigint)
