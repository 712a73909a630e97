-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of somebody else's edit that is just being committed this waits for the end, and compares then.
UPDATE desk.comments
SET body = CAST(:body AS text)
WHERE id = CAST(:id AS bigint) AND body = CAST(:seen AS text)
