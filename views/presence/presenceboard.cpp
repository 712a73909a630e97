// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/presence/presenceboard.h"

#include "core/logging.h"
#include "services/answer.h"

#include <chrono>

namespace deskhand::views {

using namespace std::chrono_literals;
using services::LiveUpdates;

namespace {

constexpr auto betweenReads = 100ms;
constexpr auto readByItself = 20s;

} // namespace

PresenceBoard::PresenceBoard(services::PresenceService &service, const LiveUpdates &live,
                             QObject *parent)
    : QObject(parent),
      m_service(service)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenReads);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isWanted)
            readSoon();
    });
    m_again.setInterval(readByItself);
    connect(&m_again, &QTimer::timeout, this, &PresenceBoard::readSoon);
    m_again.start();
    connect(&live, &LiveUpdates::presenceChanged, this, &PresenceBoard::readSoon);
    connect(&live, &LiveUpdates::connectionRestored, this, &PresenceBoard::readSoon);
    connect(&live, &LiveUpdates::connectionLost, this, [this] { take({}); });
    if (live.isConnected())
        readSoon();
}

void PresenceBoard::readSoon()
{
    m_isWanted = true;
    if (!m_pause.isActive() && !m_isReading)
        read();
}

void PresenceBoard::read()
{
    m_isWanted = false;
    m_isReading = true;
    m_pause.start();
    const auto finish = [this] {
        m_isReading = false;
        if (m_isWanted && !m_pause.isActive())
            read();
    };
    services::onAnswer(
        m_service.others().future, this,
        [this, finish](const domain::PresenceByTicket &others) {
            take(others);
            finish();
        },
        [this, finish](const core::Error &error) {
            // Nothing that anybody works on depends on it; the list says what is wrong.
            qCInfo(core::lcViews) << "who is present could not be read:" << error.detail();
            take({});
            finish();
        });
}

void PresenceBoard::take(const domain::PresenceByTicket &others)
{
    if (m_others == others)
        return;
    m_others = others;
    Q_EMIT changed();
}

} // namespace deskhand::views
