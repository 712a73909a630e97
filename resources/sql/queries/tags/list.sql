-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, colour, description
FROM desk.tags
ORDER BY name COLLATE desk.people, id
