// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

namespace deskhand::database {
class Connection;
}

// Who signed in, and who looked at whole lists (audit.accesses). Synchronous; throws core::Error.
namespace deskhand::repositories {

// The newest `limit`, or those older than `before`. Supervisors and administrators see them.
QList<domain::Access> loadAccesses(database::Connection &connection,
                                   const domain::AccessFilter &filter,
                                   std::optional<domain::AccessId> before, int limit);

// False on a standby, and where the session may only read.
bool canLogAccess(database::Connection &connection);

// In the name of who is signed in. `detail`: what was asked for, cut at 2,000 characters.
void logAccess(database::Connection &connection, domain::AccessKind kind, const QString &detail,
               std::optional<qint64> rows);

} // namespace deskhand::repositories
