-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.log_access(CAST(:kind AS text), CAST(:detail AS text), CAST(:rows AS bigint))
