-- SPDX-License-Identifier: GPL-3.0-or-later
SET LOCAL ROLE deskhand_owner;
DROP FUNCTION desk.sealed_number(bigint);
RESET ROLE;
