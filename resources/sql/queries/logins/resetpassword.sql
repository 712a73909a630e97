-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.reset_password(CAST(:person AS bigint), CAST(:verifier AS text))
