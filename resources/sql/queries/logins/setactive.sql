-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.set_active(CAST(:person AS bigint), CAST(:active AS boolean))
