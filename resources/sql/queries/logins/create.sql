-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.create_login(CAST(:person AS bigint), CAST(:login AS text), CAST(:verifier AS text),
                         CAST(:tier AS desk.user_tier), CAST(:days AS integer),
                         CAST(:must_change AS boolean))
