-- SPDX-License-Identifier: GPL-3.0-or-later
ANALYZE desk.users;
ANALYZE desk.tickets;
ANALYZE desk.ticket_texts;
ANALYZE desk.search_rows;
ANALYZE desk.ticket_counts;
ANALYZE desk.comments;
ANALYZE desk.ticket_tags;
ANALYZE audit.audit_logs;
ANALYZE audit.edits;
