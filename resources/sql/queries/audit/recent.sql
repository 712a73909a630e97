-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole trail, newest first, between two ids. Walks no further than `oldest`, however little it
-- finds: nothing but the id, the ticket and the edit is indexed, each index being a cost to every
-- edit. Reasons and numbers are looked up for what is found only. The text is looked for in the
-- row as a whole first as JSON writes it, then in its values, without their names.
SELECT l.id, l.edit_id, l.actor,
       coalesce((SELECT e.reason FROM audit.edits e WHERE e.edit_id = l.edit_id), ''), l.at,
       l.table_name, l.record_id, l.action, l.changes,
       (SELECT t.number FROM desk.tickets t WHERE t.id = l.ticket_id)
FROM audit.audit_logs l
WHERE l.id < CAST(:before AS bigint)
  AND l.id >= CAST(:oldest AS bigint)
  AND (CAST(:actor AS text) = '' OR l.actor = CAST(:actor AS text))
  AND (CAST(:table AS text) = '' OR l.table_name = CAST(:table AS text))
  AND (CAST(:field AS text) = '' OR (l.changes -> CAST(:field AS text)) IS NOT NULL)
  AND (CAST(:action AS text) IS NULL
       OR l.action = CAST(CAST(:action AS text) AS audit.action))
  AND (CAST(:from AS timestamptz) IS NULL OR l.at >= CAST(:from AS timestamptz))
  AND (CAST(:to AS timestamptz) IS NULL OR l.at < CAST(:to AS timestamptz))
  AND (CAST(:text AS text) = ''
       OR (strpos(lower(CAST(l.changes AS text)),
                  (SELECT lower(substring(CAST(to_jsonb(CAST(:text AS text)) AS text)
                                          FROM '^"(.*)"$')))) > 0
           AND EXISTS (SELECT
                       FROM jsonb_each(l.changes) AS fields (name, sides),
                            jsonb_array_elements_text(fields.sides) AS value (side)
                       WHERE strpos(lower(value.side), lower(CAST(:text AS text))) > 0)))
ORDER BY l.id DESC
LIMIT CAST(:limit AS bigint)
