// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectfailure.h"
#include "database/connectionsettings.h"

#include <chrono>

namespace deskhand::database {

// Why a session could not be opened. QtSql gives only a text, in the language of the server or of
// libpq; so the same attempt is made once more, and where the server gave no SQLSTATE, milder
// ones after it: what a lesser demand for encryption reaches tells which demand was not met. None
// of these sends the password or the name of who connects. `detail` is QtSql's text, for the log.
// Waits about `patience` at most; once it is used up, that was the reason. Inside the room only.
ConnectFailure diagnose(const ConnectionSettings &settings, const QString &detail,
                        std::chrono::milliseconds patience);

} // namespace deskhand::database
