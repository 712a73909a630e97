-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of ids, so that two bulk edits never wait for each other in a circle. NO KEY, as
-- what is changed is no key.
SELECT count(*), count(deleted_at)
FROM (SELECT deleted_at
      FROM desk.tickets
      WHERE id = ANY (CAST(:ids AS bigint[]))
      ORDER BY id
      FOR NO KEY UPDATE) locked
