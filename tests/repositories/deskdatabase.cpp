// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/deskdatabase.h"

#include "database/query.h"
#include "repositories/auditrepository.h"
#include "repositories/conversationrepository.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketrepository.h"

namespace deskhand::testing {

using database::Query;
using database::Row;
using namespace domain;
using namespace Qt::StringLiterals;
using repositories::AuditedWrite;

DeskDatabase::DeskDatabase() : m_connection(m_database.settings())
{
    signIn();
}

DeskDatabase::DeskDatabase(TestServer &server)
    : m_database(server, TestDatabase::Content::Migrated),
      m_connection(m_database.settings())
{
    signIn();
}

void DeskDatabase::signIn()
{
    m_me = edit(u"set up"_s, [](AuditedWrite &write) {
        return repositories::ensureSignedInPerson(write, u"Robin Desk"_s);
    });
}

const database::ConnectionSettings &DeskDatabase::settings() const
{
    return m_database.settings();
}

UserId DeskDatabase::person(const QString &name, UserTier tier)
{
    return edit(u"set up"_s, [&](AuditedWrite &write) {
        return repositories::createUser(write, {.name = name, .tier = tier});
    });
}

CommentId DeskDatabase::comment(const NewComment &comment)
{
    return edit(u"set up"_s,
                [&](AuditedWrite &write) { return repositories::addComment(write, comment); });
}

TicketId DeskDatabase::ticket(const NewTicket &ticket)
{
    return edit(u"set up"_s,
                [&](AuditedWrite &write) { return repositories::createTicket(write, ticket); });
}

QList<TicketId> DeskDatabase::tickets(int count)
{
    QList<NewTicket> wanted;
    for (int i = 0; i < count; ++i)
        wanted.append({.title = u"Ticket %1"_s.arg(i)});
    return edit(u"set up"_s,
                [&](AuditedWrite &write) { return repositories::createTickets(write, wanted); });
}

qint64 DeskDatabase::number(const QString &sql)
{
    return Query(m_connection, sql).one([](const Row &row) { return row.int64(0); });
}

QString DeskDatabase::text(const QString &sql)
{
    return Query(m_connection, sql).one([](const Row &row) { return row.text(0); });
}

bool DeskDatabase::isWaitedFor()
{
    return number(u"SELECT count(*) FROM pg_locks WHERE NOT granted "
                  "AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"_s) > 0;
}

QList<AuditEntry> DeskDatabase::trail(const AuditFilter &filter)
{
    QList<AuditEntry> entries;
    repositories::eachAuditEntry(m_connection, filter,
                                 [&](const AuditEntry &entry) { entries.append(entry); });
    return entries;
}

QStringList DeskDatabase::trailOf(const QUuid &edit)
{
    static const QStringList actions{u"insert"_s, u"update"_s, u"delete"_s};
    QStringList lines;
    for (const AuditEntry &entry : trail({.edit = edit})) {
        QString line = actions.at(int(entry.action)) + u' ' + entry.table;
        if (entry.action == AuditAction::Update)
            for (const FieldChange &change : entry.changes)
                line += u' ' + change.field;
        lines.prepend(line);
    }
    return lines;
}

} // namespace deskhand::testing
