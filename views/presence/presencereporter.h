// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"
#include "services/presenceservice.h"

#include <QObject>
#include <QTimer>
#include <QUuid>
#include <optional>

namespace deskhand::views {

// Tells the desk which ticket this window shows, and whether somebody is writing there: when that
// changes, and every 20 seconds while the window is in use. A window laid aside falls silent, and
// after a minute nobody counts on it. UI thread; never waits.
class PresenceReporter : public QObject {
    Q_OBJECT
public:
    PresenceReporter(services::PresenceService &service, QObject *parent);
    ~PresenceReporter() override; // says that it goes
    PresenceReporter(const PresenceReporter &) = delete;
    PresenceReporter &operator=(const PresenceReporter &) = delete;

    void setTicket(std::optional<domain::TicketId> ticket); // nobody is writing there yet
    void setKind(domain::PresenceKind kind);
    void setInUse(bool inUse);

private:
    void tell();

    services::PresenceService &m_service;
    const QUuid m_client = QUuid::createUuid();
    std::optional<domain::TicketId> m_ticket;
    domain::PresenceKind m_kind = domain::PresenceKind::Viewing;
    bool m_isInUse = false;
    bool m_isPresent = false; // the desk was told of a ticket
    QTimer m_change;          // whoever leafs through tickets is at none of them
    QTimer m_heartbeat;
};

} // namespace deskhand::views
