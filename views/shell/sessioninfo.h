// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace deskhand::views {

// What the window says about the desk it shows, and offers to do about it.
struct SessionInfo {
    QString place;                    // the server's name; empty: this computer
    bool hasPassword = false;         // somebody signed in with one, and may change it
    QDateTime passwordExpiresAt = {}; // invalid: never, or not known
};

} // namespace deskhand::views
