// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditrepository.h"

#include "database/query.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <limits>

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

// Ids lie in [oldest, before).
struct Stretch {
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 oldest = 0;
    std::optional<qint64> limit;
};

void eachIn(database::Connection &connection, const AuditFilter &filter, const Stretch &stretch,
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
        .bind(u":table"_s, filter.table)
        .bind(u":field"_s, filter.field)
        .bind(u":action"_s, filter.action)
        .bind(u":text"_s, filter.text)
        .bind(u":from"_s, filter.from)
        .bind(u":to"_s, filter.to)
        .bind(u":before"_s, stretch.before)
        .bind(u":oldest"_s, stretch.oldest)
        .bind(u":limit"_s, stretch.limit)
        .each([&](const Row &row) { visit(entryFrom(row)); });
}

struct Ends {
    qint64 oldest = 0;
    qint64 newest = 0;
};

Ends endsOfTrail(database::Connection &connection)
{
    return Query(connection, sqlFile(u"audit/bounds"_s)).one([](const Row &row) {
        return Ends{.oldest = row.int64(0), .newest = row.int64(1)};
    });
}

// What is found by an index comes at once, however old it is. Else the trail is walked.
bool isIndexed(const AuditFilter &filter)
{
    return filter.edit || filter.ticket;
}

double shareWalked(const Ends &ends, qint64 next)
{
    const auto all = static_cast<double>(ends.newest - ends.oldest + 1);
    return std::clamp(static_cast<double>(ends.newest + 1 - next) / all, 0.0, 1.0);
}

} // namespace

void eachAuditEntry(database::Connection &connection, const AuditFilter &filter,
                    const std::function<void(const AuditEntry &)> &visit)
{
    eachIn(connection, filter, {.limit = filter.limit}, visit);
}

AuditPage loadAuditPage(database::Connection &connection, const AuditFilter &filter,
                        const AuditPageRequest &request)
{
    const Ends ends = endsOfTrail(connection);
    const qint64 end = std::max(ends.oldest, request.oldest ? request.oldest->value() : 0);
    const qint64 before = request.before ? request.before->value() : ends.newest + 1;
    const qint64 longest = filter.text.isEmpty() ? longestWalk : longestTextWalk;
    const qint64 oldest = isIndexed(filter) ? end : std::max(end, before - longest);
    AuditPage page;
    eachIn(connection, filter, {.before = before, .oldest = oldest, .limit = request.limit},
           [&](const AuditEntry &entry) { page.entries.append(entry); });
    if (page.entries.size() == request.limit)
        page.next = page.entries.last().id;
    else if (oldest > end)
        page.next = AuditEntryId(oldest);
    if (page.next)
        page.walked = shareWalked(ends, page.next->value());
    return page;
}

bool editWasCommitted(database::Connection &connection, const QUuid &edit)
{
    return Query(connection, sqlFile(u"audit/wascommitted"_s))
        .bind(u":edit_id"_s, edit)
        .one([](const Row &row) { return row.boolean(0); });
}

} // namespace deskhand::repositories
