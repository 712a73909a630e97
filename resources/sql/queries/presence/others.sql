-- SPDX-License-Identifier: GPL-3.0-or-later
-- Once for a person and a ticket, however many windows; of what she does there, the most.
SELECT p.ticket_id, p.user_id, u.name, max(p.kind)
FROM desk.presence p
JOIN desk.users u ON u.id = p.user_id
WHERE p.seen_at > now() - desk.presence_lasts()
  AND p.user_id IS DISTINCT FROM (SELECT desk.me())
GROUP BY p.ticket_id, p.user_id, u.name
ORDER BY p.ticket_id, max(p.kind) DESC, u.name, p.user_id
