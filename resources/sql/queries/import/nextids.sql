-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT nextval(pg_get_serial_sequence(:table, 'id'))
FROM generate_series(1, CAST(:count AS integer))
