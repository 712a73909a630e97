-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.set_tier(CAST(:person AS bigint), CAST(:tier AS desk.user_tier))
