// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QTemporaryDir>
#include <atomic>
#include <thread>
#include <vector>

namespace deskhand::testing {

// Stands between a client and the server and loses the connection at one chosen COMMIT, at a
// chosen side of it, every time in the same way. Other traffic passes as it is.
class CommitProxy {
public:
    enum class Cut {
        Nowhere,
        BeforeCommit, // the server never hears of it, and that the client is gone
        AfterCommit,  // the server has committed, its answer is lost
        LeftOpen,     // the server never hears of it, nor that the client is gone
    };

    explicit CommitProxy(database::ConnectionSettings server);
    ~CommitProxy();
    CommitProxy(const CommitProxy &) = delete;
    CommitProxy &operator=(const CommitProxy &) = delete;

    [[nodiscard]] database::ConnectionSettings settings() const; // the server, by way of here
    void cut(Cut where, int times = 1);                          // the next COMMITs
    void refuseFromNextCut() { m_refusing = true; }              // no new connection after it
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void accept();
    void serve(int client);
    // False when the connection was cut.
    bool pass(int client, int server, int &leftOpen);

    const database::ConnectionSettings m_server;
    QTemporaryDir m_folder;
    int m_listener;
    std::atomic<Cut> m_cut = Cut::Nowhere;
    std::atomic<int> m_times = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_refusing = false;
    std::atomic<bool> m_stopping = false;
    std::vector<std::thread> m_sessions; // touched by m_acceptor until it has ended
    std::thread m_acceptor;
};

} // namespace deskhand::testing
