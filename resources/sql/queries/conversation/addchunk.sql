-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO desk.blob_chunks (sha256, ordinal, content)
VALUES (CAST(:sha256 AS bytea), CAST(:ordinal AS integer), CAST(:content AS bytea))
