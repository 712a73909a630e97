// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditservice.h"
#include "services/directoryservice.h"
#include "services/draftstore.h"
#include "services/liveupdates.h"
#include "services/presenceservice.h"
#include "services/queueservice.h"
#include "services/statementservice.h"
#include "services/ticketservice.h"

namespace deskhand::services {

// The services of one signed-in session.
struct Desk {
    QueueService &queue;
    TicketService &tickets;
    DirectoryService &directory;
    AuditService &audit;
    LiveUpdates &live;
    DraftStore &drafts;
    PresenceService &presence;
    StatementService &statements;
};

} // namespace deskhand::services
