-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two programs may prepare the same database at once.
INSERT INTO desk.users (name, login, tier)
VALUES (CAST(:name AS text), CAST(session_user AS text), 'admin')
ON CONFLICT (login) DO NOTHING
