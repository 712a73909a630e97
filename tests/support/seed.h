// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::testing {

// Rows written by plain SQL, past the repositories that are under test. Say what the test is
// about, the rest has a default. Each call is a transaction of its own: not inside another.

struct UserSeed {
    QString name = QStringLiteral("Ada Example");
    QString email; // empty: none
    QString login; // empty: none
    domain::UserTier tier = domain::UserTier::Agent;
    bool active = true;
};
domain::UserId insertUser(database::Connection &connection, const UserSeed &user = {});

domain::TeamId insertTeam(database::Connection &connection, const QString &name);
void insertMember(database::Connection &connection, domain::TeamId team, domain::UserId user);
domain::TagId insertTag(database::Connection &connection, const QString &name);

struct TicketSeed {
    QString number; // empty: the next free one
    QString title = QStringLiteral("A ticket");
    QString description;
    domain::TicketStatus status = domain::TicketStatus::Open;
    domain::TicketPriority priority = domain::TicketPriority::Medium;
    std::optional<domain::UserId> requester;
    std::optional<domain::UserId> assignee;
    std::optional<domain::TeamId> team;
    QDateTime createdAt;       // unset: now
    QDateTime updatedAt;       // unset: createdAt
    QDateTime statusChangedAt; // unset: createdAt
    QDateTime resolvedAt;      // unset: statusChangedAt when resolved or closed
    QDateTime deletedAt;       // unset: not in the trash
    QStringList tags;          // made when they do not exist
};
domain::TicketId insertTicket(database::Connection &connection, const TicketSeed &ticket = {});

struct CommentSeed {
    domain::TicketId ticket;
    std::optional<domain::UserId> author;
    domain::CommentVisibility visibility = domain::CommentVisibility::Public;
    QString body = QStringLiteral("A comment");
    QDateTime createdAt; // unset: now
};
domain::CommentId insertComment(database::Connection &connection, const CommentSeed &comment);

} // namespace deskhand::testing
