-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.join_team(CAST(:team AS bigint), CAST(:person AS bigint))
