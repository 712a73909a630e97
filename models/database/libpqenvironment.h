// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace deskhand::database {

// Every environment variable by which libpq lets the outside decide on a connection: those of
// its documentation (https://www.postgresql.org/docs/15/libpq-envars.html) and those that the
// libpq in use says it reads, which may be newer.
QByteArrayList libpqVariables();

// Unsets them all. Call it before any thread is started: the environment has no lock.
void forgetLibpqEnvironment();

} // namespace deskhand::database
