-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP TRIGGER team_members_notify ON desk.team_members;
DROP FUNCTION desk.be_gone(uuid);
DROP FUNCTION desk.be_present(uuid, bigint, desk.presence_kind);
DROP TABLE desk.presence;
DROP FUNCTION desk.presence_lasts();
DROP TYPE desk.presence_kind;
RESET ROLE;
