-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.users (id, name, email, tier, active)
SELECT id, name, email, 'requester', coalesce(active, true)
FROM pg_temp.import_people
WHERE is_new
ORDER BY id
