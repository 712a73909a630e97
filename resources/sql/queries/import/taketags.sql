-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags that the source had and has no longer; those put on by people stay.
DELETE FROM desk.ticket_tags tt
USING pg_temp.import_tags s, desk.tags t
WHERE tt.ticket_id = s.ticket_id AND t.id = tt.tag_id
  AND substr(sha256(convert_to(lower(t.name), 'UTF8')), 1, 8) = s.remove_hash
