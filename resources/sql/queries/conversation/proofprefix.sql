-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT convert_to(CAST(pg_current_xact_id() AS text), 'UTF8')
