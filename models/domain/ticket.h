// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace deskhand::domain {

inline constexpr int maxTitleLength = 500;             // characters (code points)
inline constexpr int maxDescriptionLength = 1'000'000; // characters (code points)
inline constexpr int maxCommentLength = 1'000'000;     // characters (code points)

// One ticket as the database holds it. All times UTC.
struct Ticket {
    TicketId id;
    QString number; // "1042", or the original number of an imported ticket: "ARROW-12"
    QString title;  // may be empty: mail without a subject exists
    QString description;
    TicketStatus status = TicketStatus::Open;
    TicketPriority priority = TicketPriority::Medium;
    std::optional<UserId> requester; // column creator_id
    std::optional<UserId> assignee;
    std::optional<TeamId> team;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime statusChangedAt; // when the present status was entered
    QDateTime resolvedAt;      // null unless resolved or closed
    QDateTime deletedAt;       // null unless in the trash
    int version = 0;           // counts the edits of its fields; guards against lost updates

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

struct TagRef {
    TagId id;
    QString name;
    QString colour; // "#rrggbb"

    friend bool operator==(const TagRef &, const TagRef &) = default;
};

// One line of the queue, names resolved, so that a page needs no further statement.
struct TicketRow {
    TicketId id;
    QString number;
    QString title;
    TicketStatus status = TicketStatus::Open;
    TicketPriority priority = TicketPriority::Medium;
    std::optional<UserId> requester;
    QString requesterName;
    std::optional<UserId> assignee;
    QString assigneeName;
    std::optional<TeamId> team;
    QString teamName;
    QList<TagRef> tags; // by name
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime statusChangedAt;
    QDateTime resolvedAt;
    QDateTime deletedAt;
    int version = 0;

    friend bool operator==(const TicketRow &, const TicketRow &) = default;
};

} // namespace deskhand::domain
