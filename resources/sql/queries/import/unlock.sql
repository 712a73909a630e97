-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pg_advisory_unlock(hashtextextended('deskhand.import', 0))
