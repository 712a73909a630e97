-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP FUNCTION desk.similar_words(text, integer);
RESET ROLE;
DO $$
BEGIN
    EXECUTE (SELECT format('REVOKE USAGE ON SCHEMA %I FROM deskhand_owner', n.nspname)
             FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
             WHERE e.extname = 'pg_trgm');
EXCEPTION WHEN null_value_not_allowed THEN
    NULL; -- there is none
END $$;
-- What was there before stays, and what others have come to use.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_extension e
               WHERE e.extname = 'pg_trgm'
                 AND obj_description(e.oid, 'pg_extension')
                     = 'likeness of words, put here by Deskhand') THEN
        DROP EXTENSION pg_trgm;
    END IF;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'pg_trgm stays: others use it';
END $$;
