// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "services/connectionprofile.h"

namespace deskhand::services {

// How to connect to a server's profile.
database::ConnectionSettings settingsOf(const ConnectionProfile &profile, const QString &password);

// A profile for what a connection string says, without its password. TLS is verify-full unless
// the string says less.
ConnectionProfile profileFrom(const database::ConnectionSettings &settings);

} // namespace deskhand::services
