-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT current_setting('transaction_read_only') = 'off'
