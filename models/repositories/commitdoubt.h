// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QString>
#include <QUuid>
#include <chrono>

namespace deskhand::repositories {

// What finds an edit again whose answer was lost.
struct EditTrace {
    QUuid edit;
    QString transaction; // xid8, as the server writes it
    int backend = 0;     // process of the session it was made in
};

// How to get a new session, and how long to try.
struct Reconnect {
    database::ConnectionSource source;
    std::chrono::milliseconds patience{15'000};
};

enum class CommitFate {
    Committed,
    RolledBack,
    Unknown, // the server could not be asked within the time
};

// What became of an edit whose session was lost at COMMIT: on a new session ends the old one,
// waits until its transaction is over, and looks for the edit in the trail. Blocks; never
// throws.
CommitFate fateOf(const EditTrace &trace, const Reconnect &reconnect);

} // namespace deskhand::repositories
