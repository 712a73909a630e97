// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "database/errors.h"

#include <QSqlDatabase>
#include <chrono>

namespace deskhand::database {

// Why a session could not be opened. QtSql gives only a text in the server's language, so the
// same attempt is made once more through libpq, asked to report the SQLSTATE. Waits at most
// `patience`; an attempt that does not reach the server ends as ConnectionLost.
DatabaseError connectFailure(const QSqlDatabase &database, const QString &connectString,
                             std::chrono::milliseconds patience);

// Returns once a server has answered on the way that the settings describe, or when it is
// certain that none will: whoever opens the session then learns why. Throws DatabaseError
// (Cancelled) when the settings' `stop` is asked for and no answer has come a second later.
// QtSql's own open() cannot be called off. Returns at once if `stop` cannot be asked for.
void awaitAnswer(const ConnectionSettings &settings);

} // namespace deskhand::database
