// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

namespace deskhand::database {

// The words libpq is given. Inside the room only.

// Everything QSqlDatabase has no setter for: timeouts, keepalives, session settings.
// Throws core::InvalidInput for a value with a semicolon, which QtSql would cut apart.
QString connectOptions(const ConnectionSettings &settings);

// The same and host, port, database, user and password: a whole connection string.
QString connectString(const ConnectionSettings &settings);

} // namespace deskhand::database
