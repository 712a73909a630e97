// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/knownrecords.h"

#include "core/utf8.h"
#include "database/query.h"

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

using database::Query;
using database::Row;
using database::sqlFile;

QString toWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Ticket:
        return u"ticket"_s;
    case RecordKind::Comment:
        return u"comment"_s;
    case RecordKind::Person:
        break;
    }
    return u"person"_s;
}

QHash<qsizetype, KnownRecord> findRecords(database::Connection &connection, RecordKind kind,
                                          const QList<RecordKey> &keys)
{
    QHash<qsizetype, KnownRecord> found;
    if (keys.isEmpty())
        return found;
    QStringList sources;
    QStringList ids;
    for (const RecordKey &key : keys) {
        sources.append(key.source);
        ids.append(core::decodeUtf8(key.externalId).value_or(QString()));
    }
    Query(connection, sqlFile(u"import/findrecords"_s))
        .bind(u":sources"_s, sources)
        .bind(u":ids"_s, ids)
        .bind(u":kind"_s, toWord(kind))
        .each([&](const Row &row) {
            found.insert(row.int64(0) - 1, {row.int64(1), row.bytes(2)});
        });
    return found;
}

QList<qint64> nextIds(database::Connection &connection, const QString &table, qint64 count)
{
    if (count == 0)
        return {};
    return Query(connection, sqlFile(u"import/nextids"_s))
        .bind(u":table"_s, table)
        .bind(u":count"_s, count)
        .all([](const Row &row) { return row.int64(0); });
}

} // namespace deskhand::transfer
