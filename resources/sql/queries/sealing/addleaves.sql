-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT audit.add_seal_leaves(CAST(:n AS bigint), CAST(:source AS smallint),
                             CAST(:part AS integer), CAST(:leaves AS bytea))
