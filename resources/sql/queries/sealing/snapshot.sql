-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT snapshot::text FROM audit.seals WHERE n = CAST(:n AS bigint)
