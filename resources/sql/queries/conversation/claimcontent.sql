-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.claim_content(CAST(:sha256 AS bytea), CAST(:proof AS bytea))
