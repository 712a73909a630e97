// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/changefeed.h"
#include "database/executor.h"
#include "repositories/deskdatabase.h"
#include "services/desk.h"

#include <QTemporaryDir>

namespace deskhand::testing {

// A desk with everything real behind it: a database of its own, the services on their worker
// threads, live notices, drafts in a temporary folder. "Robin Desk" is signed in.
class LiveDesk {
public:
    LiveDesk();
    ~LiveDesk();
    LiveDesk(const LiveDesk &) = delete;
    LiveDesk &operator=(const LiveDesk &) = delete;

    [[nodiscard]] services::Desk desk();
    // The test's own session: what "somebody else" does.
    [[nodiscard]] DeskDatabase &database() { return m_database; }
    [[nodiscard]] domain::Ticket ticket(domain::TicketId id);
    // Somebody else changes the ticket, whatever its version.
    void changeElsewhere(domain::TicketId id, const domain::TicketPatch &patch);

    // As a restart of the program would: drafts are written, and read anew.
    void restartDrafts();

private:
    DeskDatabase m_database;
    database::Executor m_executor;
    database::ChangeFeed m_feed;
    QTemporaryDir m_draftFolder;
    services::QueueService m_queue;
    services::TicketService m_tickets;
    services::DirectoryService m_directory;
    services::AuditService m_audit;
    services::LiveUpdates m_live;
    services::PresenceService m_presence;
    services::StatementService m_statements;
    std::unique_ptr<services::DraftStore> m_drafts;
};

} // namespace deskhand::testing
