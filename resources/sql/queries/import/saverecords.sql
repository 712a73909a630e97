-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.external_records (source, kind, external_id, record_id, digest)
SELECT source, kind, external_id, record_id, digest
FROM pg_temp.import_records
ON CONFLICT (source, kind, external_id)
    DO UPDATE SET record_id = EXCLUDED.record_id, digest = EXCLUDED.digest
