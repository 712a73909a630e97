-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT address, person FROM desk.find_addresses(CAST(:emails AS text[]))
