-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.set_password_days(CAST(:person AS bigint), CAST(:days AS integer))
