// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditrepository.h"

#include "database/query.h"

#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace deskhand::domain {

// The labels of audit.action, for this room only: nobody writes one.
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

} // namespace deskhand::domain

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// {"column": [before, after]}
QList<FieldChange> changesFrom(const QJsonObject &columns)
{
    QList<FieldChange> changes;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        changes.append({.field = it.key(), .before = pair.at(0), .after = pair.at(1)});
    }
    return changes;
}

AuditEntry entryFrom(const Row &row)
{
    return {.id = row.id<AuditEntryId>(0),
            .editId = row.uuid(1),
            .actor = row.text(2),
            .reason = row.text(3),
            .at = row.time(4),
            .table = row.text(5),
            .record = row.int64(6),
            .ticket = row.text(9),
            .action = row.word<AuditAction>(7),
            .changes = changesFrom(row.json(8).object())};
}

} // namespace

void eachAuditEntry(database::Connection &connection, const AuditFilter &filter,
                    const std::function<void(const AuditEntry &)> &visit)
{
    // A statement for each way in: one for all would walk the whole trail for a single ticket
    // as soon as the server settles on one plan.
    const QString name = filter.edit     ? u"audit/byedit"_s
                         : filter.ticket ? u"audit/byticket"_s
                                         : u"audit/recent"_s;
    Query query(connection, sqlFile(name));
    if (filter.edit)
        query.bind(u":edit"_s, *filter.edit);
    if (filter.edit || filter.ticket)
        query.bind(u":ticket"_s, filter.ticket);
    query.bind(u":actor"_s, filter.actor)
        .bind(u":from"_s, filter.from)
        .bind(u":to"_s, filter.to)
        .bind(u":limit"_s, filter.limit)
        .each([&](const Row &row) { visit(entryFrom(row)); });
}

bool editWasCommitted(database::Connection &connection, const QUuid &edit)
{
    return Query(connection, sqlFile(u"audit/wascommitted"_s))
        .bind(u":edit_id"_s, edit)
        .one([](const Row &row) { return row.boolean(0); });
}

} // namespace deskhand::repositories
