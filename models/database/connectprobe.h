// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

namespace deskhand::database {

// Returns once a server has answered on the way that the settings describe, or when it is
// certain that none will: whoever opens the session then learns why. Throws DatabaseError
// (Cancelled) when the settings' `stop` is asked for and no answer has come a second later.
// QtSql's own open() cannot be called off. Returns at once if `stop` cannot be asked for.
void awaitAnswer(const ConnectionSettings &settings);

} // namespace deskhand::database
