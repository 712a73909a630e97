// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/presence/presencereporter.h"

#include "core/logging.h"
#include "services/answer.h"

#include <chrono>

namespace deskhand::views {

using namespace std::chrono_literals;
using domain::PresenceKind;

namespace {

constexpr auto settled = 50ms;
constexpr auto heartbeat = 20s;

} // namespace

PresenceReporter::PresenceReporter(services::PresenceService &service, QObject *parent)
    : QObject(parent),
      m_service(service)
{
    m_change.setSingleShot(true);
    m_change.setInterval(settled);
    m_heartbeat.setInterval(heartbeat);
    connect(&m_change, &QTimer::timeout, this, &PresenceReporter::tell);
    connect(&m_heartbeat, &QTimer::timeout, this, &PresenceReporter::tell);
}

PresenceReporter::~PresenceReporter()
{
    if (m_isPresent)
        m_service.beGone(m_client);
}

void PresenceReporter::setTicket(std::optional<domain::TicketId> ticket)
{
    if (m_ticket == ticket)
        return;
    m_ticket = ticket;
    m_kind = PresenceKind::Viewing;
    m_change.start();
}

void PresenceReporter::setKind(PresenceKind kind)
{
    if (std::exchange(m_kind, kind) != kind)
        m_change.start();
}

void PresenceReporter::setInUse(bool inUse)
{
    if (std::exchange(m_isInUse, inUse) == inUse)
        return;
    inUse ? m_heartbeat.start() : m_heartbeat.stop();
    if (inUse)
        m_change.start();
}

void PresenceReporter::tell()
{
    const auto failed = [](const core::Error &error) {
        // The next heartbeat says it again.
        qCInfo(core::lcViews) << "presence could not be told:" << error.detail();
    };
    if (m_ticket && m_isInUse) {
        m_isPresent = true;
        services::onAnswer(
            m_service.bePresent(m_client, *m_ticket, m_kind), this, [](bool /*isInSight*/) {},
            failed);
    } else if (!m_ticket && std::exchange(m_isPresent, false)) {
        services::onAnswer(
            m_service.beGone(m_client), this, [] {}, failed);
    }
}

} // namespace deskhand::views
