-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.add_seal(CAST(:n AS bigint), CAST(:previous AS bytea),
                      timestamptz 'epoch' + CAST(:sealed_at AS bigint) * interval '1 microsecond',
                      CAST(:snapshot AS pg_snapshot),
                      ARRAY[CAST(:log_count AS bigint), CAST(:edit_count AS bigint),
                            CAST(:access_count AS bigint)],
                      ARRAY[CAST(:log_root AS bytea), CAST(:edit_root AS bytea),
                            CAST(:access_root AS bytea)],
                      CAST(:hash AS bytea))
