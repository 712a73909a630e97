-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk, and its newest seal if there is one.
SELECT d.id, s.n, s.hash, s.snapshot::text
FROM audit.desk d
     LEFT JOIN (SELECT n, hash, snapshot FROM audit.seals ORDER BY n DESC LIMIT 1) s ON true
