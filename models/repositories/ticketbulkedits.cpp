// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketrepository.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/handover.h"
#include "repositories/patchbinding.h"
#include "repositories/tagnames.h"

#include <QCoreApplication>
#include <QSet>
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

// The tickets of a bulk edit, locked until its end.
struct Locked {
    QList<TicketId> ids; // each once
    qint64 inTrash = 0;
};

// All of them, or none: throws when one is missing.
Locked lockTickets(AuditedWrite &write, const QList<TicketId> &tickets)
{
    Locked locked{.ids = distinct(tickets)};
    qint64 found = 0;
    Query(write.connection(), sqlFile(u"tickets/lock"_s))
        .bind(u":ids"_s, locked.ids)
        .each([&](const Row &row) {
            found = row.int64(0);
            locked.inTrash = row.int64(1);
        });
    if (found != locked.ids.size())
        throw core::NotFound(
            QCoreApplication::translate("TicketRepository",
                                        "%n of the chosen tickets do not exist any more, or you "
                                        "may not see them. None was changed. Refresh the list and "
                                        "choose again.",
                                        nullptr, int(locked.ids.size() - found)));
    return locked;
}

BulkOutcome moveAll(AuditedWrite &write, const QList<TicketId> &ids, const QString &statement)
{
    if (ids.isEmpty())
        return {};
    const Locked locked = lockTickets(write, ids);
    return {.changed =
                Query(write.connection(), sqlFile(statement)).bind(u":ids"_s, locked.ids).run()};
}

} // namespace

BulkOutcome updateTickets(AuditedWrite &write, const QList<TicketId> &ids, const TicketPatch &patch)
{
    if (ids.isEmpty())
        return {};
    const Locked locked = lockTickets(write, ids);
    Query query(write.connection(), sqlFile(u"tickets/updatemany"_s));
    bindPatch(query, patch);
    const auto updated =
        query.bind(u":ids"_s, locked.ids).all([](const Row &row) { return row.id<TicketId>(0); });
    QSet<TicketId> changed(updated.begin(), updated.end());
    if (patch.team)
        for (const Ticket &ticket : handOver(write, locked.ids, *patch.team))
            changed.insert(ticket.id);
    return {.changed = changed.size(), .inTrash = locked.inTrash};
}

BulkOutcome tagTickets(AuditedWrite &write, const QList<TicketId> &ids, const QStringList &tagNames)
{
    if (ids.isEmpty() || tagNames.isEmpty())
        return {};
    const Locked locked = lockTickets(write, ids);
    const QList<TagId> tags = findOrCreateTags(write, tagNames);
    const qint64 changed = Query(write.connection(), sqlFile(u"tags/put"_s))
                               .bind(u":tickets"_s, locked.ids)
                               .bind(u":tags"_s, tags)
                               .one(count);
    return {.changed = changed, .inTrash = locked.inTrash};
}

BulkOutcome untagTickets(AuditedWrite &write, const QList<TicketId> &ids,
                         const QStringList &tagNames)
{
    if (ids.isEmpty() || tagNames.isEmpty())
        return {};
    const Locked locked = lockTickets(write, ids);
    QStringList names;
    for (const QString &name : tagNames)
        names.append(name.trimmed());
    const qint64 changed = Query(write.connection(), sqlFile(u"tags/take"_s))
                               .bind(u":tickets"_s, locked.ids)
                               .bind(u":names"_s, names)
                               .one(count);
    return {.changed = changed, .inTrash = locked.inTrash};
}

BulkOutcome deleteTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return moveAll(write, ids, u"tickets/trash"_s);
}

BulkOutcome restoreTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return moveAll(write, ids, u"tickets/restore"_s);
}

} // namespace deskhand::repositories
