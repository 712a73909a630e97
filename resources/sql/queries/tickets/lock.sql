-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the order of ids, so that two bulk edits never wait for each other in a circle. NO KEY, as
-- what is changed is no key.
-- From here to the end of the transaction a statement is planned once and not for its values: what
-- checks a foreign key is one for each row, and planning it anew was half of an edit of many.
SELECT count(*), count(deleted_at),
       CASE WHEN count(*) > 100 THEN set_config('plan_cache_mode', 'force_generic_plan', true) END
FROM (SELECT deleted_at
      FROM desk.tickets
      WHERE id = ANY (CAST(:ids AS bigint[]))
      ORDER BY id
      FOR NO KEY UPDATE) locked
