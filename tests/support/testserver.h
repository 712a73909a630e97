// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace deskhand::testing {

// A private PostgreSQL in a temporary folder, reached by its socket only. No durability: fast.
// Made by initdb in about a second, stopped by the destructor, and by the kernel when the test
// process dies. Throws std::runtime_error with the server's words when it cannot run.
class TestServer {
public:
    TestServer();
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    // The one most tests of a process share; started on first use.
    static TestServer &shared();

    // As superuser "postgres", password-less.
    [[nodiscard]] database::ConnectionSettings settings(const QString &database) const;
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] QString programsFolder() const; // pg_dump, psql

    void start();
    void stopImmediately(); // sessions are cut, nothing is written
    void killHard();        // SIGKILL to the whole server

private:
    void initialise();
    void waitUntilReady();
    [[nodiscard]] QString serverLog() const;

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace deskhand::testing
