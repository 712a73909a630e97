-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT ticket_id
FROM desk.take_tags(CAST(:tickets AS bigint[]), CAST(:names AS text[])) AS ticket_id
