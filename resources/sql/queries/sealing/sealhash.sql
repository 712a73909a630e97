-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.seal_hash(CAST(:n AS bigint))
