-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows brought their ids along; the next ones are to come after them.
SELECT setval(pg_get_serial_sequence('desk.users', 'id'), (SELECT max(id) FROM desk.users)),
       setval(pg_get_serial_sequence('desk.teams', 'id'), (SELECT max(id) FROM desk.teams)),
       setval(pg_get_serial_sequence('desk.tags', 'id'), (SELECT max(id) FROM desk.tags)),
       setval(pg_get_serial_sequence('desk.tickets', 'id'), (SELECT max(id) FROM desk.tickets)),
       setval('desk.ticket_numbers', (SELECT number::bigint FROM desk.tickets
                                      ORDER BY id DESC LIMIT 1)),
       setval(pg_get_serial_sequence('desk.comments', 'id'),
              coalesce((SELECT max(id) FROM desk.comments), 1));
