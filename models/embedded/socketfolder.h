// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/serveraccount.h"
#include <QString>
#include <QStringList>

namespace deskhand::embedded {

// The port is part of the socket's name only. The folder is the cluster's own, so one will do.
inline constexpr int socketPort = 5432;

// sun_path of unix(7) holds 108 bytes with the closing zero.
inline constexpr int longestSocketPath = 107;

// ".../.s.PGSQL.5432", as PostgreSQL names it.
QString socketPath(const QString &folder);

// Folders that may hold a socket folder, best first: the runtime folder of the session, then
// the temporary folders; for root /run.
QStringList socketFolderRoots();

// Makes the folder for the socket of the server of this data folder: mode 0700, the
// account's own, its name short however long the data folder's is, the same each time as
// long as the same root is at hand. A running server's folder is to be read from its
// postmaster.pid instead. Throws EmbeddedError (SocketFolder).
QString prepareSocketFolder(const QString &dataFolder, const ServerAccount &account,
                            const QStringList &roots = socketFolderRoots());

// Removes a folder that was made here, unless there is something in it.
void removeSocketFolder(const QString &folder);

} // namespace deskhand::embedded
