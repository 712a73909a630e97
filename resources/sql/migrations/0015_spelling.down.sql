-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP FUNCTION desk.similar_words(text, integer);
RESET ROLE;
REVOKE USAGE ON SCHEMA public FROM deskhand_owner;
DROP EXTENSION IF EXISTS pg_trgm;
