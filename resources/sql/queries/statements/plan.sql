-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT line FROM desk.statement_plan(CAST(:id AS bigint)) AS line
