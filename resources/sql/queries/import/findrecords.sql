-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT k.place, e.record_id, e.digest
FROM unnest(CAST(:sources AS text[]), CAST(:ids AS text[]))
     WITH ORDINALITY AS k (source, external_id, place)
JOIN desk.external_records e
     ON e.source = k.source AND e.kind = :kind AND e.external_id = k.external_id
