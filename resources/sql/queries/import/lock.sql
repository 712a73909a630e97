-- SPDX-License-Identifier: GPL-3.0-or-later
-- Held by the session: two imports at once would each make the same people.
SELECT pg_try_advisory_lock(hashtextextended('deskhand.import', 0))
