// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/listener.h"

#include "core/error.h"
#include "core/logging.h"

#include <QRandomGenerator>
#include <algorithm>
#include <libpq-fe.h>

namespace deskhand::database {

using core::lcDatabase;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pollInterval = 2s; // a broken network says nothing
constexpr auto coalesceFor = 50ms;
constexpr std::chrono::milliseconds shortestDelay = 200ms;
constexpr std::chrono::milliseconds longestDelay = 5s;
constexpr qsizetype manyTickets = 1000; // beyond, reading everything is cheaper

const QString ticketChannel = u"deskhand_tickets"_s;
const QString directoryChannel = u"deskhand_directory"_s;
const QString presenceChannel = u"deskhand_presence"_s;

} // namespace

Listener::Listener(ConnectionSource source)
    : m_source(std::move(source)),
      m_poll(this),
      m_retry(this),
      m_coalesce(this)
{
    m_poll.setInterval(pollInterval);
    m_retry.setSingleShot(true);
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(coalesceFor);
    connect(&m_poll, &QTimer::timeout, this, &Listener::checkAlive);
    connect(&m_retry, &QTimer::timeout, this, &Listener::connectToServer);
    connect(&m_coalesce, &QTimer::timeout, this, &Listener::deliver);
}

void Listener::connectToServer()
{
    try {
        open();
    } catch (const core::Error &error) {
        lose(error.detail().isEmpty() ? error.explanation() : error.detail());
        return;
    }
    m_poll.start();
    Q_EMIT online();
    if (m_failures > 0)
        Q_EMIT everythingChanged();
    m_failures = 0;
}

// QtSql can listen too, but does not say when the session ends, and goes on watching a socket
// that is closed.
void Listener::open()
{
    m_connection = std::make_unique<Connection>(m_source());
    for (const QString &channel : {ticketChannel, directoryChannel, presenceChannel})
        m_connection->command(u"LISTEN "_s + channel);
    m_socket = std::make_unique<QSocketNotifier>(
        PQsocket(static_cast<PGconn *>(m_connection->nativeHandle())), QSocketNotifier::Read);
    connect(m_socket.get(), &QSocketNotifier::activated, this, &Listener::readNews);
}

void Listener::readNews()
{
    if (m_connection->isFoundBroken()) {
        lose(u"the listening session ended"_s);
        return;
    }
    auto *session = static_cast<PGconn *>(m_connection->nativeHandle());
    while (PGnotify *notice = PQnotifies(session)) {
        receive(QString::fromUtf8(notice->relname), QString::fromUtf8(notice->extra));
        PQfreemem(notice);
    }
}

void Listener::checkAlive()
{
    if (m_connection->isAlive())
        readNews(); // what came along with the answer
    else
        lose(u"the listening session does not answer"_s);
}

void Listener::lose(const QString &detail)
{
    closeSession();
    if (m_failures++ == 0) {
        qCInfo(lcDatabase, "change feed offline: %ls", qUtf16Printable(detail));
        Q_EMIT offline(detail);
    }
    m_retry.start(nextDelay());
}

void Listener::closeSession()
{
    m_poll.stop();
    if (m_socket) {
        m_socket->setEnabled(false);       // before its socket is closed
        m_socket.release()->deleteLater(); // it may be the one that is calling
    }
    m_connection.reset();
}

// Doubles with each failure; the random part keeps many desks from knocking at once.
std::chrono::milliseconds Listener::nextDelay() const
{
    const auto full = std::min(shortestDelay * (1 << std::min(m_failures, 10)), longestDelay);
    const auto half = static_cast<int>(full.count() / 2);
    return std::max(shortestDelay, std::chrono::milliseconds(
                                       half + QRandomGenerator::global()->bounded(half + 1)));
}

void Listener::receive(const QString &channel, const QString &payload)
{
    if (channel == directoryChannel) {
        m_directory = true;
    } else if (channel == presenceChannel) {
        m_presence = true;
    } else if (payload == u"*"_s) {
        m_everything = true;
    } else {
        for (const QStringView part : QStringView(payload).split(u',')) {
            bool isNumber = false;
            const qint64 id = part.toLongLong(&isNumber);
            if (isNumber && id > 0)
                m_tickets.insert(id);
        }
    }
    const bool hasNews = m_directory || m_presence || m_everything || !m_tickets.isEmpty();
    if (hasNews && !m_coalesce.isActive())
        m_coalesce.start();
}

void Listener::deliver()
{
    if (m_everything || m_tickets.size() > manyTickets)
        Q_EMIT everythingChanged();
    else if (!m_tickets.isEmpty())
        Q_EMIT ticketsChanged(m_tickets);
    if (m_directory)
        Q_EMIT directoryChanged();
    if (m_presence)
        Q_EMIT presenceChanged();
    m_tickets.clear();
    m_everything = false;
    m_directory = false;
    m_presence = false;
}

} // namespace deskhand::database
