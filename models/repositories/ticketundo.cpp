// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketrepository.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"

#include <QSet>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

void stateTimes(AuditedWrite &write, const QString &times)
{
    Query(write.connection(), sqlFile(u"undo/keeptimes"_s)).bind(u":times"_s, times).run();
}

} // namespace

UndoOutcome undoEdit(AuditedWrite &write, const QUuid &edit)
{
    const auto ticketsOf = [&](const QString &statement) {
        return Query(write.connection(), sqlFile(statement))
            .bind(u":edit"_s, edit)
            .all([](const Row &row) { return row.id<TicketId>(0); });
    };
    const qint64 concerned = Query(write.connection(), sqlFile(u"undo/lock"_s))
                                 .bind(u":edit"_s, edit)
                                 .one([](const Row &row) { return row.int64(0); });
    stateTimes(write, u"keep"_s);
    const QList<TicketId> fields = ticketsOf(u"undo/fields"_s);
    stateTimes(write, QString());
    QSet<TicketId> restored(fields.begin(), fields.end());
    for (const QString &statement : {u"undo/tagsput"_s, u"undo/tagstaken"_s})
        for (const TicketId ticket : ticketsOf(statement))
            restored.insert(ticket);
    return {.restored = restored.values(), .changedSince = concerned - restored.size()};
}

} // namespace deskhand::repositories
