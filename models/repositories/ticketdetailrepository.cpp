// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketdetailrepository.h"

#include "database/query.h"
#include "database/transaction.h"
#include "domain/derived.h"
#include "repositories/auditrepository.h"
#include "repositories/conversationrepository.h"
#include "repositories/peoplemapping.h"
#include "repositories/queuerepository.h"
#include "repositories/ticketrepository.h"

#include <QSet>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Transaction;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QList<AuditEntry> historyOf(Connection &connection, TicketId ticket)
{
    QList<AuditEntry> history;
    eachAuditEntry(connection, {.ticket = ticket},
                   [&](const AuditEntry &entry) { history.prepend(entry); });
    return history;
}

bool namesAPerson(const QString &column)
{
    static const QSet<QString> columns{u"creator_id"_s, u"assignee_id"_s, u"author_id"_s,
                                       u"uploaded_by"_s};
    return columns.contains(column);
}

QList<User> peopleIn(Connection &connection, const QList<AuditEntry> &history)
{
    QSet<qint64> ids;
    QSet<QString> logins;
    for (const AuditEntry &entry : history) {
        logins.insert(entry.actor);
        for (const FieldChange &change : entry.changes)
            if (namesAPerson(change.field))
                ids << change.before.toInteger() << change.after.toInteger();
    }
    return Query(connection, database::sqlFile(u"people/mentioned"_s))
        .bind(u":ids"_s, QList<qint64>(ids.begin(), ids.end()))
        .bind(u":logins"_s, QStringList(logins.begin(), logins.end()))
        .all(userFrom);
}

} // namespace

TicketDetail loadTicketDetail(Connection &connection, TicketId id, const QDateTime &now)
{
    Transaction snapshot(connection, Transaction::Isolation::RepeatableReadReadOnly);
    TicketDetail detail;
    detail.ticket = loadTicket(connection, id);
    detail.row = loadRows(connection, {id}).constFirst();
    detail.comments = loadComments(connection, id);
    detail.attachments = loadAttachments(connection, id);
    detail.history = historyOf(connection, id);
    detail.people = peopleIn(connection, detail.history);
    snapshot.commit();

    const Ticket &ticket = detail.ticket;
    detail.overdue = isOverdue(ticket.status, ticket.createdAt, now);
    detail.escalationNeeded = needsEscalation(ticket.status, ticket.statusChangedAt, now);
    if (!detail.comments.isEmpty())
        detail.responseTime =
            responseTime(ticket.createdAt, detail.comments.constFirst().createdAt);
    return detail;
}

} // namespace deskhand::repositories
