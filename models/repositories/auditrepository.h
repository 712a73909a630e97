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

// How many ids one page walks at most where no index leads to what is asked for, so that the first
// finds are there at once, and a search that finds nothing can be called off between two steps of
// half a second. Measured on 2.6 million entries of 350 bytes on two busy cores: looking into texts
// takes 8 to 28 us each, all else 2 to 9 us where the rows have to be read from disk.
inline constexpr qint64 longestWalk = 50'000;
inline constexpr qint64 longestTextWalk = 20'000;

// The next stretch of the trail; a constant number of statements. The filter's limit is not
// looked at.
domain::AuditPage loadAuditPage(database::Connection &connection, const domain::AuditFilter &filter,
                                const domain::AuditPageRequest &request);

// Whether the edit of this id took place; asked after a commit whose answer was lost. False may
// also mean "still under way" while the session that sent it lives on.
bool editWasCommitted(database::Connection &connection, const QUuid &edit);

} // namespace deskhand::repositories
