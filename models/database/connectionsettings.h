// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <chrono>
#include <functional>
#include <stop_token>

namespace deskhand::database {

// Where the server is and how patient a session on it should be.
struct ConnectionSettings {
    QString host;    // host name, or absolute path of the socket folder
    int port = 5432; // 0: as libpq finds it (PGPORT, service file, 5432)
    QString database;
    QString user;
    QString password;                       // never logged, never put on a command line
    QMap<QString, QString> libpqParameters; // any further libpq keyword, e.g. sslmode
    QString applicationName;                // shown in pg_stat_activity; proves nothing

    // Asked for, it ends the attempt to connect, and then whatever the session does while no
    // token of a job of its own is attached to it (see Connection::attach).
    std::stop_token stop;

    std::chrono::seconds connectTimeout{10};
    std::chrono::milliseconds statementTimeout{60'000}; // 0: none (imports, demo, migrations)
    std::chrono::milliseconds lockTimeout{10'000};
    std::chrono::milliseconds idleInTransactionTimeout{60'000};
};

// Says where to connect, each time a session is opened; called on the thread that opens it, may
// block (the embedded server starts meanwhile) and may throw core::Error. Thread-safe.
using ConnectionSource = std::function<ConnectionSettings()>;

// Reads a libpq connection string ("host=... dbname=..." or "postgresql://...") with libpq's
// own parser; PG* environment variables, pg_service and .pgpass apply as in psql.
// Throws core::InvalidInput with libpq's reason, the password left out.
ConnectionSettings settingsFromConninfo(const QString &conninfo);

} // namespace deskhand::database
