// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QString>
#include <functional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

enum class DemoHistory {
    Full, // every ticket with its comments and changes
    Light // creation and last change only, a comment now and then: for very large desks
};

struct DemoOptions {
    qint64 tickets = 20'000; // 1 to 10,000,000
    quint64 seed = 1;        // the same seed gives the same desk, relative to today
    DemoHistory history = DemoHistory::Full;
    QDateTime end = core::systemNow(); // of the history; taken to the whole hour
    // Called on the loading thread: what is being done, and how far; total 0: cannot be said.
    std::function<void(const QString &step, qint64 done, qint64 total)> progress;
};

struct DemoCounts {
    qint64 tickets = 0;
    qint64 comments = 0;
    qint64 people = 0;
};

// Fills an empty desk with three years of an invented support desk, in one transaction:
// killed, it leaves nothing behind. Its past is written with its own times, so the audit
// triggers, which know only the present, are off meanwhile, and their rows are written by the
// generator: replayed, they give exactly the tickets. Constant memory but for the tickets in
// flight. Needs the rights of the owner of the tables.
// Throws core::InvalidInput if there are tickets already, else database::DatabaseError.
DemoCounts fillDemoDesk(database::Connection &connection, const DemoOptions &options);

} // namespace deskhand::transfer
