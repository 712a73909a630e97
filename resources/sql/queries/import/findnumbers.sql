-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number, id FROM desk.tickets WHERE number = ANY (CAST(:numbers AS text[]))
