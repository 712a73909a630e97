-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT user_id, name, tier, password_expires_at,
       must_change_password OR coalesce(password_expires_at <= now(), false)
FROM desk.sign_in()
