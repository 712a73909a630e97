// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUuid>
#include <array>
#include <optional>

namespace deskhand::domain {

enum class AuditAction { Insert, Update, Delete };

// The labels of audit.action, and the words of --json.
inline constexpr std::array auditActionWords{
    core::EnumWord<AuditAction>{AuditAction::Insert, QLatin1StringView("insert")},
    core::EnumWord<AuditAction>{AuditAction::Update, QLatin1StringView("update")},
    core::EnumWord<AuditAction>{AuditAction::Delete, QLatin1StringView("delete")},
};
constexpr const auto &wordsOf(AuditAction)
{
    return auditActionWords;
}
static_assert(core::wordsAreInOrder<AuditAction>());

// The tables that the trail watches.
inline constexpr std::array auditedTables{
    QLatin1StringView("tickets"),     QLatin1StringView("comments"),
    QLatin1StringView("attachments"), QLatin1StringView("ticket_tags"),
    QLatin1StringView("tags"),        QLatin1StringView("users"),
    QLatin1StringView("teams"),       QLatin1StringView("team_members"),
    QLatin1StringView("saved_views"),
};

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
    QString ticketNumber; // for services::AuditService, in place of `ticket`; empty: any
    std::optional<QUuid> edit;
    QString actor;                     // empty: anyone
    QString table;                     // empty: any
    QString field;                     // a column that was changed; empty: any
    std::optional<AuditAction> action; // nullopt: any
    QString text;                      // in a value before or after, in any case; empty: any
    QDateTime from;
    QDateTime to;                // not included
    std::optional<qint64> limit; // the newest ones

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

// A stretch of the trail, newest first.
struct AuditPageRequest {
    std::optional<AuditEntryId> before; // entries older than this one; nullopt: from the newest on
    std::optional<AuditEntryId> oldest; // and none older than this one
    int limit = 100;

    friend bool operator==(const AuditPageRequest &, const AuditPageRequest &) = default;
};

// A page may have fewer entries than were asked for, or none, and yet not be the last: looking for
// something rare is done in stretches.
struct AuditPage {
    QList<AuditEntry> entries;
    std::optional<AuditEntryId> next; // where to go on, as `before`; nullopt: the trail ends here
    double walked = 1;                // the share of the trail that lies behind, 0 to 1
};

// What audit.accesses keeps: who signed in, and who looked at whole lists.
enum class AccessKind { SignIn, List, Export, AuditExport };

inline constexpr std::array accessKindWords{
    core::EnumWord<AccessKind>{AccessKind::SignIn, QLatin1StringView("sign_in")},
    core::EnumWord<AccessKind>{AccessKind::List, QLatin1StringView("list")},
    core::EnumWord<AccessKind>{AccessKind::Export, QLatin1StringView("export")},
    core::EnumWord<AccessKind>{AccessKind::AuditExport, QLatin1StringView("audit_export")},
};
constexpr const auto &wordsOf(AccessKind)
{
    return accessKindWords;
}
static_assert(core::wordsAreInOrder<AccessKind>());

struct Access {
    AccessId id;
    QDateTime at;
    QString actor; // database role
    AccessKind kind = AccessKind::SignIn;
    QString detail;             // the program, or what was asked for
    std::optional<qint64> rows; // how many were read, where that is known

    friend bool operator==(const Access &, const Access &) = default;
};

struct AccessFilter {
    QString actor;                  // empty: anyone
    std::optional<AccessKind> kind; // nullopt: any
    QDateTime from;
    QDateTime to; // not included

    friend bool operator==(const AccessFilter &, const AccessFilter &) = default;
};

// How far the trail is sealed, as verification and the sealer know it.
struct SealState {
    qint64 sealed = 0;      // rows under a seal
    qint64 unsealed = 0;    // rows that wait for the next one
    QDateTime lastSealedAt; // invalid: never

    friend bool operator==(const SealState &, const SealState &) = default;
};

} // namespace deskhand::domain
