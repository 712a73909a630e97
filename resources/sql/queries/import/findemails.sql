-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT lower(email), id FROM desk.users WHERE lower(email) = ANY (CAST(:emails AS text[]))
