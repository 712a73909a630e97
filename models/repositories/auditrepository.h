// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

#include <functional>

namespace deskhand::database {
class Connection;
}

// Reads the trail. Synchronous; throws core::Error. Nothing here writes: triggers do.
namespace deskhand::repositories {

// Newest first, one at a time, so that a long trail is never held whole. `visit` may not use the
// connection.
void eachAuditEntry(database::Connection &connection, const domain::AuditFilter &filter,
                    const std::function<void(const domain::AuditEntry &)> &visit);

// Whether the edit of this id took place; asked after a commit whose answer was lost. False may
// also mean "still under way" while the session that sent it lives on.
bool editWasCommitted(database::Connection &connection, const QUuid &edit);

} // namespace deskhand::repositories
