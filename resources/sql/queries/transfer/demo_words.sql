-- SPDX-License-Identifier: GPL-3.0-or-later
-- As the triggers do it, which are switched off.
SELECT desk.fill_search_rows();
