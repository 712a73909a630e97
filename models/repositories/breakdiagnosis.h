// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditbreak.h"

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// Which row of a batch that does not fit its seal it was, and what became of it, by the leaves kept
// beside the seal. They prove nothing: where they do not tell, the whole batch is named. Inside a
// transaction that writes canonically (sealedrows.h). Synchronous; throws core::Error.
domain::AuditBreak diagnose(database::Connection &connection, qint64 seal,
                            domain::SealSource source);

} // namespace deskhand::repositories
