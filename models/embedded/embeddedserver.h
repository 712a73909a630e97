// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/clientregistration.h"
#include "embedded/datafolder.h"
#include "embedded/endpoint.h"
#include "embedded/postgresbinaries.h"
#include <QString>
#include <chrono>
#include <optional>
#include <stop_token>

namespace deskhand::embedded {

struct ServerOptions {
    QString dataFolder = DataFolder::defaultPath();
    BinaryPlaces binaries = BinaryPlaces::fromEnvironment();
    std::chrono::milliseconds lockWait{90'000};      // for another program's start or stop
    std::chrono::milliseconds startRetry{10'000};    // while remains of a killed server end
    std::chrono::milliseconds answerWait{30'000};    // from launch to the first sign of life
    std::chrono::milliseconds recoveryWait{600'000}; // crash recovery, before giving up
    std::chrono::milliseconds fastStopGrace{60'000}; // then the server is stopped at once
};

enum class ServerState {
    NotCreated, // there is no cluster in the folder yet
    Stopped,
    Recovering, // alive, not yet (or no longer) taking connections
    Running,
};

struct ServerStatus {
    ServerState state = ServerState::NotCreated;
    QString dataFolder;
    int major = 0;        // of the cluster; 0 if there is none
    QString version;      // of the running server ("15.4"); empty if it does not run
    qint64 pid = 0;       // of the running server
    QString socketFolder; // of the running server
    qint64 sizeBytes = 0; // on disk: cluster and log
    bool pinned = false;  // stays until it is stopped explicitly
    bool inUse = false;   // a program (this one included) is registered with it
};

enum class StopMode {
    WhenUnused, // unpin; the server ends with the last program that uses it
    Now,        // unpin and end it, whoever is connected
};

enum class StopResult { Stopped, WasNotRunning, StillInUse };

// The private PostgreSQL server of one data folder: started when needed, shared by all
// programs that use the folder, ended by the last one. All calls block (init takes a second
// or two, a start some tenths, crash recovery minutes): call them from a worker thread, one
// thread at a time. All throw EmbeddedError, and those that take a `stop` core::Stopped if they
// would have to wait when it is asked for. The server is a process of its own; it survives
// this object, the program and its terminal.
class EmbeddedServer {
public:
    explicit EmbeddedServer(ServerOptions options);
    ~EmbeddedServer(); // leaves; a failure to stop the server is logged
    Q_DISABLE_COPY_MOVE(EmbeddedServer)

    // Registers this program with the server, makes the cluster and starts the server if
    // needed, makes the database if it is missing, and returns once it takes connections.
    // May be called again at any time, for instance after the server was killed.
    Endpoint ensureRunning(const std::stop_token &stop = {});

    // Gives up the registration. The last program out stops the server, unless it is pinned.
    void leave();

    // The server stays, whoever leaves, until stop(). Survives a restart of the machine in so
    // far as the next start is pinned as well.
    void pin();

    // Removes the pin and stops the server according to `mode`. This program's own
    // registration does not count as use and is given up if the server is stopped.
    StopResult stop(StopMode mode);

    // Looks without starting, registering or creating anything.
    [[nodiscard]] ServerStatus status() const;

private:
    void leaveQuietly();
    FileLock lockOperations(const DataFolder &folder, const std::stop_token &stop = {}) const;
    std::optional<qint64> startUnlessRunning(const DataFolder &folder, const std::stop_token &stop);
    Endpoint connectable(const DataFolder &folder, const std::stop_token &stop);
    bool waitUntilReady(const DataFolder &folder, const std::stop_token &stop) const;

    ServerOptions m_options;
    std::optional<ClientRegistration> m_registration;
};

} // namespace deskhand::embedded
