// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databaseaccess.h"

namespace deskhand::app {

// Names the database for what is kept about it on this machine: drafts, the last seal seen.
// Known before it is reached. Throws core::InvalidInput for a connection string that makes no
// sense.
QString databaseKey(const DatabaseTarget &target);

} // namespace deskhand::app
