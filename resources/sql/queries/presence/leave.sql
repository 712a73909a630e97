-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT desk.be_gone(CAST(:client AS uuid))
