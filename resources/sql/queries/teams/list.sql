-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name
FROM desk.teams
ORDER BY name COLLATE desk.people, id
