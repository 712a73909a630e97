-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the way of filling tables quickly, as pairs of statements: take it away, put it
-- back, in this order: foreign keys are checked through the indexes, triggers see nothing of it.
WITH target AS (
    SELECT CAST(name AS regclass) AS oid FROM unnest(CAST(:tables AS text[])) AS name
)
SELECT suspend, restore
FROM (
    SELECT 5 AS phase, t.tgname AS name,
           format('ALTER TABLE %s DISABLE TRIGGER %I', t.tgrelid::regclass, t.tgname) AS suspend,
           format('ALTER TABLE %s ENABLE %s TRIGGER %I', t.tgrelid::regclass,
                  CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END,
                  t.tgname) AS restore
    FROM pg_trigger t JOIN target ON t.tgrelid = target.oid
    WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'
    UNION ALL
    SELECT CASE c.contype WHEN 'u' THEN 3 ELSE 4 END, c.conname,
           format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
           format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname,
                  pg_get_constraintdef(c.oid))
    FROM pg_constraint c JOIN target ON c.conrelid = target.oid
    WHERE c.contype IN ('f', 'u')
    UNION ALL
    SELECT 2, i.indexrelid::regclass::text, format('DROP INDEX %s', i.indexrelid::regclass),
           concat_ws('; ', pg_get_indexdef(i.indexrelid),
                     (SELECT string_agg(format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s',
                                               i.indexrelid::regclass, a.attnum, a.attstattarget), '; ')
                      FROM pg_attribute a
                      WHERE a.attrelid = i.indexrelid AND a.attstattarget > 0))
    FROM pg_index i JOIN target ON i.indrelid = target.oid
    WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
) steps
ORDER BY phase, name;
