// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <chrono>

namespace deskhand::bench {

// How a client changes the status of a ticket.
enum class EditShape {
    Bare,        // one UPDATE by itself
    Transaction, // between BEGIN and COMMIT
    Stated       // the same after stating the edit, as AuditedWrite does
};

struct LoadResult {
    double perSecond = 0;       // edits of all clients
    double cpuMicroseconds = 0; // of the server's sessions, for one edit
};

// As many clients as said, each with a session of its own and tickets of its own, edit one ticket
// after the other for as long as said. Throws what a client threw.
LoadResult runLoad(const database::ConnectionSettings &settings, int clients, EditShape shape,
                   std::chrono::milliseconds duration);

// CPU time that a process of this machine has used, in microseconds; from /proc, in steps of
// a clock tick (10 ms).
double cpuMicroseconds(qint64 process);

} // namespace deskhand::bench
