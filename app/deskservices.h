// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/changefeed.h"
#include "database/executor.h"
#include "services/desk.h"
#include "services/draftstore.h"
#include "services/trailwatch.h"

#include <QString>

namespace deskhand::app {

// The services of a session with everything they stand on, in the order of their lifetimes.
class DeskServices {
public:
    // `serverKey` names the database for what is kept on this machine (drafts).
    // `place` names it whoever works there: what was seen of its audit trail.
    DeskServices(const database::ConnectionSource &source, const QString &serverKey,
                 const QString &place);

    [[nodiscard]] services::Desk desk();
    void startLiveUpdates() { m_feed.start(); }
    [[nodiscard]] services::TrailWatch &trail() { return m_trail; }

private:
    database::Executor m_executor;
    database::ChangeFeed m_feed;
    services::QueueService m_queue;
    services::TicketService m_tickets;
    services::DirectoryService m_directory;
    services::AuditService m_audit;
    services::TrailWatch m_trail;
    services::LiveUpdates m_live;
    services::DraftStore m_drafts;
    services::PresenceService m_presence;
    services::StatementService m_statements;
};

} // namespace deskhand::app
