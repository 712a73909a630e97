-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.teams (name)
VALUES (CAST(:name AS text))
RETURNING id
