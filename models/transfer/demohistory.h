// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "transfer/demodesk.h"

#include <QByteArray>
#include <QList>
#include <QUuid>
#include <optional>

namespace deskhand::transfer {

class DemoRandom;

// Times in a demo desk are milliseconds since the epoch, people are indexes into a DemoCast.
using DemoTime = qint64;

// Who takes part.
struct DemoCast {
    qint64 requesters = 0;
    qint64 staff = 0;  // the invented ones
    qint64 agents = 0; // who take tickets: the staff and, after them, the signed-in person
    qint64 teams = 0;
    int actor = 0; // of what the program does itself: the signed-in person
};

// The columns of a ticket that its life changes.
struct DemoState {
    domain::TicketStatus status = domain::TicketStatus::Open;
    std::optional<qint64> assignee; // staff index
    DemoTime statusChangedAt = 0;
    std::optional<DemoTime> resolvedAt;
};

// One edit after creation.
struct DemoChange {
    DemoTime at = 0;
    QUuid edit;
    qint64 staff = 0; // who did it
    const char *reason = "";
    DemoState before;
    DemoState after;
};

struct DemoComment {
    DemoTime at = 0;
    QUuid edit;
    std::optional<qint64> staff; // nullopt: the requester, whose mail the program took in
    domain::CommentVisibility visibility = domain::CommentVisibility::Public;
    QByteArray body;
};

struct DemoTicket {
    DemoTime createdAt = 0;
    QUuid edit; // of its creation
    QByteArray title;
    QByteArray description;
    domain::TicketPriority priority = domain::TicketPriority::Medium;
    qint64 requester = 0;
    std::optional<qint64> team;
    QList<qint64> tags;          // indexes into demoTags()
    QList<DemoChange> changes;   // by time
    QList<DemoComment> comments; // by time

    [[nodiscard]] DemoState first() const { return {.statusChangedAt = createdAt}; }
    [[nodiscard]] DemoState last() const
    {
        return changes.isEmpty() ? first() : changes.constLast().after;
    }
    [[nodiscard]] DemoTime updatedAt() const;
};

// Invents a ticket that arrives at `createdAt`, and its life up to `now`.
DemoTicket inventTicket(DemoTime createdAt, DemoTime now, DemoHistory history, const DemoCast &cast,
                        DemoRandom &random);

} // namespace deskhand::transfer
