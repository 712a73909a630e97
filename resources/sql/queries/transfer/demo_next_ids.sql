-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT NOT EXISTS (SELECT FROM desk.tickets) AND NOT EXISTS (SELECT FROM desk.teams)
           AND NOT EXISTS (SELECT FROM desk.tags),
       nextval(pg_get_serial_sequence('desk.users', 'id')),
       nextval(pg_get_serial_sequence('desk.teams', 'id')),
       nextval(pg_get_serial_sequence('desk.tags', 'id')),
       nextval(pg_get_serial_sequence('desk.tickets', 'id')),
       nextval('desk.ticket_numbers'),
       nextval(pg_get_serial_sequence('desk.comments', 'id')),
       (SELECT id FROM desk.users WHERE login = CAST(session_user AS text) COLLATE "default");
