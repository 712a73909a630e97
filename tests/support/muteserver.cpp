// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/muteserver.h"

#include <cerrno>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace deskhand::testing {

namespace {

// Bound to a port of the system's choice, which is returned.
int bindAnywhere(int socket)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, plain, size) != 0 || ::getsockname(socket, plain, &size) != 0)
        throw std::system_error(errno, std::generic_category(), "no free port");
    return ntohs(address.sin_port);
}

} // namespace

MuteServer::MuteServer()
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      m_port(bindAnywhere(m_socket))
{
    if (::listen(m_socket, 16) != 0)
        throw std::system_error(errno, std::generic_category(), "listen");
}

MuteServer::~MuteServer()
{
    ::close(m_socket);
}

// Somebody else could take it before it is used, but nobody is that quick here.
int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int port = bindAnywhere(probe);
    ::close(probe);
    return port;
}

} // namespace deskhand::testing
