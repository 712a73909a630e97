// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databaseaccess.h"

namespace deskhand::app {

// Names the database for what is kept about it on this machine, such as the last seal seen. Known
// before it is reached. Throws core::InvalidInput for a connection string that makes no sense.
QString databaseKey(const DatabaseTarget &target);

// The same for what belongs to one person of it: drafts. Where people sign in, several may do so
// in turn.
QString sessionKey(const DatabaseTarget &target);

} // namespace deskhand::app
