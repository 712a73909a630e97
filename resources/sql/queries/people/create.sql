-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.users (name, email, tier, active)
VALUES (CAST(:name AS text), nullif(CAST(:email AS text), ''), CAST(:tier AS desk.user_tier),
        CAST(:active AS boolean))
RETURNING id
