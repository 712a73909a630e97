// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/conversation.h"
#include "domain/people.h"
#include "domain/ticket.h"

#include <chrono>
#include <optional>

namespace deskhand::domain {

// Everything the ticket pane shows, read in one snapshot.
struct TicketDetail {
    Ticket ticket;
    TicketRow row;                 // the same ticket with names resolved
    QList<Comment> comments;       // oldest first
    QList<Attachment> attachments; // oldest first
    QList<AuditEntry> history;     // of the ticket and its parts, oldest first
    QList<User> people; // whom the history speaks of: by id in a change, by login as actor
    bool overdue = false;
    bool escalationNeeded = false;
    std::optional<std::chrono::milliseconds> responseTime;
};

// People, teams and tags, for pickers and names. Staff only: requesters are looked up by text.
struct Directory {
    User me;           // the signed-in person; id invalid when the login belongs to no person
    QList<User> staff; // active, by name
    QList<Team> teams; // by name
    QList<Tag> tags;   // by name
};

} // namespace deskhand::domain
