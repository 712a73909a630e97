// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace deskhand::testing {

// A private PostgreSQL in a temporary folder, reached by its socket. No durability: fast.
// Made by initdb in about a second, stopped by the destructor, and by the kernel when the test
// process dies. Throws std::runtime_error with the server's words when it cannot run.
class TestServer {
public:
    enum class Network {
        SocketOnly,
        Tcp // 127.0.0.1 as well, on a free port, by password (SCRAM) only
    };

    explicit TestServer(Network network = Network::SocketOnly);
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    // The one most tests of a process share; started on first use.
    static TestServer &shared();

    // As superuser "postgres", password-less.
    [[nodiscard]] database::ConnectionSettings settings(const QString &database) const;
    [[nodiscard]] QString socketFolder() const;
    [[nodiscard]] QString programsFolder() const; // pg_dump, psql
    [[nodiscard]] int port() const { return m_port; }

    // Whether it offers TLS from now on, with the certificate and key of these files.
    void offerTls(const QString &certificate, const QString &key);
    void refuseTls();
    // The lines for TCP in pg_hba.conf, in place of "host all all 127.0.0.1/32 scram-sha-256".
    void admit(const QString &rules);

    void start();
    void stopImmediately(); // sessions are cut, nothing is written
    void beginToStop();     // no new session, the old ones may finish
    void waitUntilStopped();
    void killHard(); // SIGKILL to the whole server

private:
    void initialise();
    void waitUntilReady();
    void configure(const QString &sql) const;
    [[nodiscard]] QString copyForServer(const QString &file) const;
    [[nodiscard]] QString serverLog() const;

    QTemporaryDir m_folder;
    QProcess m_server;
    const Network m_network;
    const int m_port;
};

} // namespace deskhand::testing
