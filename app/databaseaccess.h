// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QString>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace deskhand::embedded {
class EmbeddedServer;
}

namespace deskhand::app {

// Which database this run works on: what --data and --connect say, or who signed in where. With
// a server, dataFolder is unused.
struct DatabaseTarget {
    QString dataFolder;                                      // of the embedded server
    std::optional<QString> conninfo;                         // a server of the user's own
    std::optional<database::ConnectionSettings> server = {}; // the same, from a profile
};

// The way from a target to an open database. All calls block and may come from any worker
// thread, several at once. Throw core::Error.
class DatabaseAccess {
public:
    // For an embedded target libpq's environment variables are unset: make it before any thread.
    // Asked to stop, whoever waits for the server, or migrates, is let go with a core::Error of
    // kind Cancelled; the settings handed out carry `stop` on.
    explicit DatabaseAccess(DatabaseTarget target, std::stop_token stop = {});
    ~DatabaseAccess(); // leaves the embedded server; the last program out stops it
    DatabaseAccess(const DatabaseAccess &) = delete;
    DatabaseAccess &operator=(const DatabaseAccess &) = delete;

    // Where to connect. Starts the embedded server if it does not run (or no longer runs).
    database::ConnectionSettings reach();

    // As reach(), and on the first call makes sure that the schema fits: an embedded database
    // is brought up to date, a server's is only checked (its administrator migrates it).
    // On a server, whoever has no place at the desk is told so: services::NotOfThisDesk,
    // services::PasswordToBeChanged. A person's first call by --connect counts as signing in.
    database::ConnectionSettings reachReady();

    // The same for somebody who may have to change a password first.
    database::ConnectionSettings reachToChangePassword();

    // Creates what is missing: cluster, schema, the signed-in person. Safe to repeat.
    void initialise();

    [[nodiscard]] const DatabaseTarget &target() const { return m_target; }
    [[nodiscard]] bool isEmbedded() const { return !m_target.conninfo && !m_target.server; }

    // The password of a profile was changed: connections made from now on use the new one.
    void setPassword(const QString &password);

    // Null for a server of the user's own.
    [[nodiscard]] embedded::EmbeddedServer *embeddedServer() { return m_embedded.get(); }

private:
    database::ConnectionSettings reachLocked();
    enum class Place { Required, NotAsked };
    database::ConnectionSettings reachFitting(Place place);
    void migrateAndIntroduce(const database::ConnectionSettings &settings);

    DatabaseTarget m_target;
    std::stop_token m_stop;
    std::mutex m_mutex; // one start, one migration at a time
    std::unique_ptr<embedded::EmbeddedServer> m_embedded;
    bool m_schemaChecked = false;
};

} // namespace deskhand::app
