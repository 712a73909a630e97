// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace deskhand::embedded {

// The oldest major version of PostgreSQL that this program works with.
inline constexpr int oldestMajor = 15;

// Where to look for server programs, in this order.
struct BinaryPlaces {
    QString explicitFolder;       // if set, the only place; from DESKHAND_POSTGRES_BINDIR
    QStringList versionedFolders; // folders that hold <major>/bin, as Debian lays them out
    QStringList searchPath;       // plain folders, as in PATH

    static BinaryPlaces fromEnvironment();
};

// One installed server: a folder that holds both `postgres` and `initdb`.
struct PostgresBinaries {
    QString folder;
    int major = 0;   // 15
    QString version; // "15.4", as `postgres --version` says it

    [[nodiscard]] QString program(const QString &name) const;
};

// All complete sets of server programs in these places, newest first. Runs
// `postgres --version` for each; a folder whose program does not answer is left out.
QList<PostgresBinaries> installedBinaries(const BinaryPlaces &places);

// The newest server, for a new cluster. Throws EmbeddedError (BinariesMissing).
PostgresBinaries newestBinaries(const BinaryPlaces &places);

// The server that fits an existing cluster's major version.
// Throws EmbeddedError (BinariesMissing, WrongVersion); `folder` is named in its words.
PostgresBinaries binariesForMajor(const BinaryPlaces &places, int major, const QString &folder);

} // namespace deskhand::embedded
