// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/endpoint.h"
#include <QString>

namespace deskhand::embedded {

enum class Answer {
    None,   // nobody listens there
    NotYet, // a server starts, recovers or shuts down (57P03)
    Ready,
};

// Asks the server behind a socket, without signing in.
Answer ping(const QString &socketFolder, int port);

enum class Contact {
    Made,
    TryAgain, // the server went away or turned us off meanwhile
};

// Signs in and makes the database if it is missing (UTF-8, C.UTF-8). Two programs may do so
// at once. Throws EmbeddedError (SecretUnusable, DiskFull, StartFailed naming `logFile`).
Contact ensureDatabase(const Endpoint &endpoint, const QString &secretFile, const QString &logFile);

// "15.4", or empty if the server does not let us in.
QString serverVersion(const Endpoint &endpoint);

} // namespace deskhand::embedded
