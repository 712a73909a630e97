-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether this session can do anything here: as a person, as the desk's owner, or as a sealer.
SELECT desk.me() IS NOT NULL
       OR pg_has_role(session_user, 'deskhand_owner', 'MEMBER')
       OR pg_has_role(session_user, 'deskhand_sealer', 'MEMBER')
