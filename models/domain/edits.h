// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/ticket.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace deskhand::domain {

// What an edit is and why; stated to the database before the first change.
struct EditIntent {
    QUuid id = QUuid::createUuid(); // made by the client, so that a retry is known as one
    QString reason;                 // short, for people: "status changed in the ticket window"
    std::optional<QUuid> undoes;
};

struct NewTicket {
    QString title;
    QString description;
    TicketStatus status = TicketStatus::Open;
    TicketPriority priority = TicketPriority::Medium;
    std::optional<UserId> requester;
    std::optional<UserId> assignee;
    std::optional<TeamId> team;
    QStringList tags; // by name; unknown ones are created

    friend bool operator==(const NewTicket &, const NewTicket &) = default;
};

// The fields to change; an absent one stays. The inner optional of a person or team is the new
// value, nullopt meaning "nobody".
struct TicketPatch {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<TicketStatus> status;
    std::optional<TicketPriority> priority;
    std::optional<std::optional<UserId>> requester;
    std::optional<std::optional<UserId>> assignee;
    std::optional<std::optional<TeamId>> team;

    [[nodiscard]] bool isEmpty() const
    {
        return !title && !description && !status && !priority && !requester && !assignee && !team;
    }
    friend bool operator==(const TicketPatch &, const TicketPatch &) = default;
};

enum class TrashMove { None, Into, OutOf };

// What is done to each ticket of a bulk edit. Any of it may be combined, but moving to the trash
// or out of it stands alone.
struct BulkChange {
    TicketPatch fields;
    QStringList tags;   // to put on, by name; unknown ones are created
    QStringList untags; // to take off
    TrashMove trash = TrashMove::None;

    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

// How a bulk edit ended, in tickets.
struct BulkOutcome {
    qint64 changed = 0; // those that did not have the value already
    qint64 inTrash = 0; // left as they are: what is in the trash is restored first

    friend bool operator==(const BulkOutcome &, const BulkOutcome &) = default;
};

struct NewComment {
    TicketId ticket;
    CommentVisibility visibility = CommentVisibility::Public;
    QString body;
};

// A file to attach; its media type is found from its content.
struct NewAttachment {
    TicketId ticket;
    std::optional<CommentId> comment;
    QString path; // read in chunks, at most 25 MiB
};

} // namespace deskhand::domain
