// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commitproxy.h"

#include <QByteArray>
#include <array>
#include <cstring>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int port = 5432;
constexpr int lookEvery = 50; // ms

sockaddr_un addressIn(const QString &folder, int number)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = folder.toLocal8Bit() + "/.s.PGSQL." + QByteArray::number(number);
    if (path.size() >= qsizetype(sizeof address.sun_path))
        throw std::runtime_error("the socket's path is too long");
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    return address;
}

// A simple query "COMMIT", as libpq sends it.
bool isCommit(const QByteArray &data)
{
    static const QByteArray message("Q\0\0\0\x0b"
                                    "COMMIT\0",
                                    12);
    return data.contains(message);
}

QByteArray readFrom(int socket)
{
    std::array<char, 65536> buffer{};
    const ssize_t size = ::recv(socket, buffer.data(), buffer.size(), 0);
    return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
}

void writeTo(int socket, const QByteArray &data)
{
    qsizetype done = 0;
    while (done < data.size()) {
        const ssize_t sent =
            ::send(socket, data.constData() + done, std::size_t(data.size() - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += sent;
    }
}

bool isReadable(int socket)
{
    pollfd look{.fd = socket, .events = POLLIN, .revents = 0};
    return ::poll(&look, 1, 0) > 0;
}

} // namespace

CommitProxy::CommitProxy(database::ConnectionSettings server)
    : m_server(std::move(server)),
      m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_un address = addressIn(m_folder.path(), port);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listener, 16) != 0)
        throw std::runtime_error("the proxy cannot listen");
    m_acceptor = std::thread([this] { accept(); });
}

CommitProxy::~CommitProxy()
{
    m_stopping = true;
    m_acceptor.join();
    for (std::thread &session : m_sessions)
        session.join();
    ::close(m_listener);
}

database::ConnectionSettings CommitProxy::settings() const
{
    database::ConnectionSettings settings = m_server;
    settings.host = m_folder.path();
    settings.port = port;
    return settings;
}

void CommitProxy::cut(Cut where, int times)
{
    m_times = times;
    m_cut = where;
}

void CommitProxy::accept()
{
    while (!m_stopping) {
        pollfd look{.fd = m_listener, .events = POLLIN, .revents = 0};
        if (::poll(&look, 1, lookEvery) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (m_refusing && m_cuts > 0)
            ::close(client);
        else
            m_sessions.emplace_back([this, client] { serve(client); });
    }
}

void CommitProxy::serve(int client)
{
    const sockaddr_un address = addressIn(m_server.host, m_server.port);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int leftOpen = -1;
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        while (!m_stopping && pass(client, server, leftOpen)) {
        }
    ::close(client);
    while (leftOpen >= 0 && !m_stopping)
        ::usleep(lookEvery * 1000);
    ::close(server);
}

bool CommitProxy::pass(int client, int server, int &leftOpen)
{
    std::array<pollfd, 2> look{pollfd{.fd = client, .events = POLLIN, .revents = 0},
                               pollfd{.fd = server, .events = POLLIN, .revents = 0}};
    ::poll(look.data(), look.size(), lookEvery);
    if (isReadable(server)) {
        const QByteArray data = readFrom(server);
        if (data.isEmpty())
            return false;
        writeTo(client, data);
    }
    if (!isReadable(client))
        return true;
    const QByteArray data = readFrom(client);
    if (data.isEmpty())
        return false;
    if (m_cut == Cut::Nowhere || !isCommit(data)) {
        writeTo(server, data);
        return true;
    }
    const Cut cut = m_cut;
    if (--m_times == 0)
        m_cut = Cut::Nowhere;
    ++m_cuts;
    if (cut == Cut::AfterCommit) {
        writeTo(server, data);
        readFrom(server); // waits: once it has answered, it has committed
    } else if (cut == Cut::LeftOpen) {
        leftOpen = server;
    }
    return false;
}

} // namespace deskhand::testing
