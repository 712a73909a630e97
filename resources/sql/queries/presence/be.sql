-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.be_present(CAST(:client AS uuid), CAST(:ticket AS bigint),
                       CAST(:kind AS desk.presence_kind))
