-- SPDX-License-Identifier: GPL-3.0-or-later
DROP SCHEMA audit CASCADE;
REVOKE USAGE ON SCHEMA desk FROM deskhand_audit;
