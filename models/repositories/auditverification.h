// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditbreak.h"

#include <QList>
#include <functional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// Reads every row of the trail and every seal again and compares them, as they are at this moment;
// as supervisor or sealer. `seals` is a second session, for two streams flow side by side. Names
// the first place that does not fit; the checkpoints are what is known from elsewhere. Takes
// minutes for tens of millions of rows. Memory does not grow with the trail. Synchronous; throws
// core::Error; `progress` gets the number of rows read so far.
//
// What it cannot find by itself: a row and all later seals rewritten by whoever owns the server.
// A checkpoint that was kept elsewhere finds that, too.
domain::AuditVerification verifyTrail(database::Connection &rows, database::Connection &seals,
                                      const QList<domain::Checkpoint> &checkpoints = {},
                                      const std::function<void(qint64 rows)> &progress = {});

} // namespace deskhand::repositories
