// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/changefeed.h"
#include "database/connectionsettings.h"
#include "database/executor.h"
#include "services/desk.h"

#include <QTemporaryDir>
#include <memory>

namespace deskhand::testing {

// All that the window works with, on a database: the services on their worker threads, live
// notices, drafts in a temporary folder.
class LiveServices {
public:
    // Throws std::runtime_error when no notices can be had.
    explicit LiveServices(const database::ConnectionSettings &settings);
    ~LiveServices();
    LiveServices(const LiveServices &) = delete;
    LiveServices &operator=(const LiveServices &) = delete;

    [[nodiscard]] services::Desk desk();

    // As a restart of the program would: drafts are written, and read anew.
    void restartDrafts();

private:
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
