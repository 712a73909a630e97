-- SPDX-License-Identifier: GPL-3.0-or-later
-- Waits for somebody who stores the same content just now; no row when it is there.
INSERT INTO desk.blobs (sha256, size_bytes)
VALUES (CAST(:sha256 AS bytea), CAST(:size AS bigint))
ON CONFLICT (sha256) DO NOTHING
