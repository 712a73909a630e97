// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketrepository.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/handover.h"
#include "repositories/patchbinding.h"
#include "repositories/tagnames.h"
#include "repositories/ticketmapping.h"

#include <QCoreApplication>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// One list per column, as the statement unnests them; 0 is nobody.
struct TicketColumns {
    QStringList titles;
    QStringList descriptions;
    QStringList statuses;
    QStringList priorities;
    QList<UserId> requesters;
    QList<UserId> assignees;
    QList<TeamId> teams;
};

TicketColumns columnsOf(const QList<NewTicket> &tickets)
{
    TicketColumns columns;
    for (const NewTicket &ticket : tickets) {
        columns.titles.append(ticket.title);
        columns.descriptions.append(ticket.description);
        columns.statuses.append(toWord(ticket.status));
        columns.priorities.append(toWord(ticket.priority));
        columns.requesters.append(ticket.requester.value_or(UserId()));
        columns.assignees.append(ticket.assignee.value_or(UserId()));
        columns.teams.append(ticket.team.value_or(TeamId()));
    }
    return columns;
}

void tagNewTickets(AuditedWrite &write, const QList<TicketId> &ids, const QList<NewTicket> &tickets)
{
    QStringList names;
    QList<TicketId> tagged;
    for (qsizetype i = 0; i < tickets.size(); ++i)
        for (const QString &name : tickets.at(i).tags) {
            names.append(name);
            tagged.append(ids.at(i));
        }
    if (names.isEmpty())
        return;
    Query(write.connection(), sqlFile(u"tags/putpairs"_s))
        .bind(u":tickets"_s, tagged)
        .bind(u":tags"_s, findOrCreateTags(write, names))
        .run();
}

} // namespace

Ticket loadTicket(Connection &connection, TicketId id)
{
    auto ticket =
        Query(connection, sqlFile(u"tickets/load"_s)).bind(u":id"_s, id).zeroOrOne(ticketFrom);
    if (!ticket)
        throw core::NotFound(
            QCoreApplication::translate("TicketRepository",
                                        "This ticket does not exist, or you may not see it. It may "
                                        "have been removed; refresh the list."),
            u"ticket id %1"_s.arg(id.value()));
    return *std::move(ticket);
}

TicketId ticketByNumber(Connection &connection, const QString &number)
{
    const auto id = Query(connection, sqlFile(u"tickets/bynumber"_s))
                        .bind(u":number"_s, number)
                        .zeroOrOne([](const Row &row) { return row.id<TicketId>(0); });
    if (!id)
        throw core::NotFound(
            QCoreApplication::translate("TicketRepository",
                                        "There is no ticket with the number %1, or you may not see "
                                        "it. Check the number.")
                .arg(number));
    return *id;
}

TicketId createTicket(AuditedWrite &write, const NewTicket &ticket)
{
    return createTickets(write, {ticket}).constFirst();
}

QList<TicketId> createTickets(AuditedWrite &write, const QList<NewTicket> &tickets)
{
    if (tickets.isEmpty())
        return {};
    const TicketColumns columns = columnsOf(tickets);
    const QList<TicketId> ids = Query(write.connection(), sqlFile(u"tickets/create"_s))
                                    .bind(u":titles"_s, columns.titles)
                                    .bind(u":descriptions"_s, columns.descriptions)
                                    .bind(u":statuses"_s, columns.statuses)
                                    .bind(u":priorities"_s, columns.priorities)
                                    .bind(u":requesters"_s, columns.requesters)
                                    .bind(u":assignees"_s, columns.assignees)
                                    .bind(u":teams"_s, columns.teams)
                                    .all([](const Row &row) { return row.id<TicketId>(0); });
    tagNewTickets(write, ids, tickets);
    return ids;
}

Ticket updateTicket(AuditedWrite &write, TicketId id, int expectedVersion, const TicketPatch &patch)
{
    Query query(write.connection(), sqlFile(u"tickets/update"_s));
    bindPatch(query, patch);
    auto updated =
        query.bind(u":id"_s, id).bind(u":version"_s, expectedVersion).zeroOrOne(ticketFrom);
    if (!updated)
        throw TicketConflict(patch, loadTicket(write.connection(), id));
    if (!patch.team)
        return *std::move(updated);
    const QList<Ticket> handedOver = handOver(write, {id}, *patch.team);
    return handedOver.isEmpty() ? *std::move(updated) : handedOver.constFirst();
}

} // namespace deskhand::repositories
