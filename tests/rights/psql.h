// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QString>

namespace deskhand::testing {

struct PsqlRun {
    int exitCode = -1;
    QString output;   // both streams
    QString sqlState; // of the first error; empty: none
};

// A real psql, signed in as the settings say, that stops at the first error.
PsqlRun runPsql(const database::ConnectionSettings &settings, const QString &sql);

} // namespace deskhand::testing
