-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles stay: they belong to the server, and another database on it may use them.
DROP SCHEMA desk CASCADE;
