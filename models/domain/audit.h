// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace deskhand::domain {

enum class AuditAction { Insert, Update, Delete };

struct FieldChange {
    QString field; // column name
    QJsonValue before;
    QJsonValue after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// One changed row, as the audit triggers wrote it.
struct AuditEntry {
    AuditEntryId id;
    QUuid editId;   // shared by all rows of one edit
    QString actor;  // database role, as the server saw it
    QString reason; // why, as the program stated it; empty for foreign clients
    QDateTime at;   // clock_timestamp() of the change
    QString table;
    qint64 record = 0; // key of the changed row; for ticket_tags the ticket's
    QString ticket;    // number of the ticket that the row belongs to; empty for a person, a tag
    AuditAction action = AuditAction::Update;
    QList<FieldChange> changes;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

// Which part of the trail is asked for.
struct AuditFilter {
    std::optional<TicketId> ticket;
    std::optional<QUuid> edit;
    QString actor; // empty: anyone
    QDateTime from;
    QDateTime to;
    std::optional<qint64> limit; // the newest ones
};

} // namespace deskhand::domain
