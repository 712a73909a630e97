// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskhand::testing {

// Takes connections on a port of 127.0.0.1 and never says a word.
class MuteServer {
public:
    MuteServer();
    ~MuteServer();
    MuteServer(const MuteServer &) = delete;
    MuteServer &operator=(const MuteServer &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

// A port of 127.0.0.1 on which nobody listens.
int freePort();

} // namespace deskhand::testing
