-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody, by name, with their teams. When somebody last signed in only supervisors see.
SELECT u.id, u.name, u.email, u.login, u.tier, u.active, u.created_at,
       u.password_expires_at, s.last_at,
       (SELECT coalesce(json_agg(t.name ORDER BY t.name COLLATE desk.people, t.id), '[]')
        FROM desk.team_members m JOIN desk.teams t ON t.id = m.team_id
        WHERE m.user_id = u.id)
FROM desk.users u
LEFT JOIN desk.sign_ins s ON s.user_id = u.id
ORDER BY u.name COLLATE desk.people, u.id
