// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketrepository.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/patchbinding.h"
#include "repositories/tagnames.h"

#include <QCoreApplication>
#include <algorithm>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QList<TicketId> distinct(QList<TicketId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

qint64 count(const Row &row)
{
    return row.int64(0);
}

// All of them, or none: locks the tickets and gives each id once; throws when one is missing.
QList<TicketId> lockTickets(AuditedWrite &write, const QList<TicketId> &tickets)
{
    QList<TicketId> ids = distinct(tickets);
    const qint64 found =
        Query(write.connection(), sqlFile(u"tickets/lock"_s)).bind(u":ids"_s, ids).one(count);
    if (found != ids.size())
        throw core::NotFound(
            QCoreApplication::translate("TicketRepository",
                                        "%n of the chosen tickets do not exist any more, or you "
                                        "may not see them. None was changed. Refresh the list and "
                                        "choose again.",
                                        nullptr, int(ids.size() - found)));
    return ids;
}

qint64 changeAll(AuditedWrite &write, const QList<TicketId> &ids, const QString &statement)
{
    if (ids.isEmpty())
        return 0;
    const QList<TicketId> locked = lockTickets(write, ids);
    return Query(write.connection(), sqlFile(statement)).bind(u":ids"_s, locked).run();
}

} // namespace

qint64 updateTickets(AuditedWrite &write, const QList<TicketId> &ids, const TicketPatch &patch)
{
    if (ids.isEmpty())
        return 0;
    const QList<TicketId> locked = lockTickets(write, ids);
    Query query(write.connection(), sqlFile(u"tickets/updatemany"_s));
    bindPatch(query, patch);
    return query.bind(u":ids"_s, locked).run();
}

qint64 tagTickets(AuditedWrite &write, const QList<TicketId> &ids, const QStringList &tagNames)
{
    if (ids.isEmpty() || tagNames.isEmpty())
        return 0;
    const QList<TicketId> locked = lockTickets(write, ids);
    const QList<TagId> tags = findOrCreateTags(write, tagNames);
    return Query(write.connection(), sqlFile(u"tags/put"_s))
        .bind(u":tickets"_s, locked)
        .bind(u":tags"_s, tags)
        .one(count);
}

qint64 untagTickets(AuditedWrite &write, const QList<TicketId> &ids, const QStringList &tagNames)
{
    if (ids.isEmpty() || tagNames.isEmpty())
        return 0;
    const QList<TicketId> locked = lockTickets(write, ids);
    QStringList names;
    for (const QString &name : tagNames)
        names.append(name.trimmed());
    return Query(write.connection(), sqlFile(u"tags/take"_s))
        .bind(u":tickets"_s, locked)
        .bind(u":names"_s, names)
        .one(count);
}

qint64 deleteTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return changeAll(write, ids, u"tickets/trash"_s);
}

qint64 restoreTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return changeAll(write, ids, u"tickets/restore"_s);
}

} // namespace deskhand::repositories
