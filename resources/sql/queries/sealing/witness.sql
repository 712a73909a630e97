-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM audit.seal_witness
