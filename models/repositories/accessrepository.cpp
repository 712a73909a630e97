// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/accessrepository.h"

#include "database/query.h"

#include <limits>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 2000; // accesses_detail_length

Access accessFrom(const Row &row)
{
    return {.id = row.id<AccessId>(0),
            .at = row.time(1),
            .actor = row.text(2),
            .kind = row.word<AccessKind>(3),
            .detail = row.text(4),
            .rows = row.isNull(5) ? std::nullopt : std::optional(row.int64(5))};
}

} // namespace

QList<Access> loadAccesses(database::Connection &connection, const AccessFilter &filter,
                           std::optional<AccessId> before, int limit)
{
    return Query(connection, sqlFile(u"audit/accesses"_s))
        .bind(u":before"_s, before ? before->value() : std::numeric_limits<qint64>::max())
        .bind(u":actor"_s, filter.actor)
        .bind(u":kind"_s, filter.kind)
        .bind(u":from"_s, filter.from)
        .bind(u":to"_s, filter.to)
        .bind(u":limit"_s, limit)
        .all(accessFrom);
}

bool canLogAccess(database::Connection &connection)
{
    return Query(connection, sqlFile(u"audit/canlogaccess"_s)).one([](const Row &row) {
        return row.boolean(0);
    });
}

void logAccess(database::Connection &connection, AccessKind kind, const QString &detail,
               std::optional<qint64> rows)
{
    Query(connection, sqlFile(u"audit/logaccess"_s))
        .bind(u":kind"_s, kind)
        .bind(u":detail"_s, detail.left(longestDetail))
        .bind(u":rows"_s, rows)
        .run();
}

} // namespace deskhand::repositories
