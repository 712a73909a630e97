-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pg_current_snapshot()::text, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
