-- SPDX-License-Identifier: GPL-3.0-or-later
-- For this transaction the times are the source's.
SELECT set_config('deskhand.source_times', 'keep', true)
