-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.sha256, a.file_name
FROM desk.attachments a
WHERE a.id = CAST(:id AS bigint)
