// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seed.h"

#include "database/query.h"
#include "database/transaction.h"

namespace deskhand::testing {

using database::Connection;
using database::Query;
using database::Row;
using database::Transaction;
using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QDateTime orElse(const QDateTime &time, const QDateTime &other)
{
    return time.isValid() ? time : other;
}

template <typename IdType>
IdType insertedId(Query &query)
{
    return query.one([](const Row &row) { return row.id<IdType>(0); });
}

// The times are the test's and not the server's, for this transaction.
void keepTimes(Connection &connection)
{
    connection.execute(u"SET LOCAL deskhand.source_times = 'keep'"_s);
}

void tag(Connection &connection, domain::TicketId ticket, const QStringList &names)
{
    Query(connection, u"INSERT INTO desk.tags (name) SELECT unnest(CAST(:names AS text[])) "
                      "ON CONFLICT DO NOTHING"_s)
        .bind(u":names"_s, names)
        .run();
    Query(connection, u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) SELECT :ticket, id "
                      "FROM desk.tags JOIN unnest(CAST(:names AS text[])) AS wanted "
                      "ON lower(name) = lower(wanted)"_s)
        .bind(u":ticket"_s, ticket)
        .bind(u":names"_s, names)
        .run();
}

} // namespace

domain::UserId insertUser(Connection &connection, const UserSeed &user)
{
    Query query(connection, u"INSERT INTO desk.users (name, email, login, tier, active) "
                            "VALUES (:name, :email, :login, :tier, :active) RETURNING id"_s);
    query.bind(u":name"_s, user.name)
        .bind(u":email"_s, orNull(user.email))
        .bind(u":login"_s, orNull(user.login))
        .bind(u":tier"_s, user.tier)
        .bind(u":active"_s, user.active);
    return insertedId<domain::UserId>(query);
}

domain::TeamId insertTeam(Connection &connection, const QString &name)
{
    Query query(connection, u"INSERT INTO desk.teams (name) VALUES (:name) RETURNING id"_s);
    query.bind(u":name"_s, name);
    return insertedId<domain::TeamId>(query);
}

void insertMember(Connection &connection, domain::TeamId team, domain::UserId user)
{
    Query(connection, u"INSERT INTO desk.team_members (team_id, user_id) VALUES (:team, :user)"_s)
        .bind(u":team"_s, team)
        .bind(u":user"_s, user)
        .run();
}

domain::TagId insertTag(Connection &connection, const QString &name)
{
    Query query(connection, u"INSERT INTO desk.tags (name) VALUES (:name) RETURNING id"_s);
    query.bind(u":name"_s, name);
    return insertedId<domain::TagId>(query);
}

domain::TicketId insertTicket(Connection &connection, const TicketSeed &ticket)
{
    const QDateTime createdAt = orElse(ticket.createdAt, QDateTime::currentDateTimeUtc());
    const QDateTime statusChangedAt = orElse(ticket.statusChangedAt, createdAt);
    const bool isDone = ticket.status == domain::TicketStatus::Resolved ||
                        ticket.status == domain::TicketStatus::Closed;
    Transaction transaction(connection);
    keepTimes(connection);
    Query query(connection,
                u"INSERT INTO desk.tickets (number, title, description, status, priority, "
                "creator_id, assignee_id, team_id, created_at, updated_at, status_changed_at, "
                "resolved_at, deleted_at) VALUES "
                "(coalesce(:number, nextval('desk.ticket_numbers')::text), :title, :description, "
                ":status, :priority, :requester, :assignee, :team, :created, :updated, "
                ":changed, :resolved, :deleted) RETURNING id"_s);
    query.bind(u":number"_s, orNull(ticket.number))
        .bind(u":title"_s, ticket.title)
        .bind(u":description"_s, ticket.description)
        .bind(u":status"_s, ticket.status)
        .bind(u":priority"_s, ticket.priority)
        .bind(u":requester"_s, ticket.requester)
        .bind(u":assignee"_s, ticket.assignee)
        .bind(u":team"_s, ticket.team)
        .bind(u":created"_s, createdAt)
        .bind(u":updated"_s, orElse(ticket.updatedAt, createdAt))
        .bind(u":changed"_s, statusChangedAt)
        .bind(u":resolved"_s, isDone ? orElse(ticket.resolvedAt, statusChangedAt) : QDateTime())
        .bind(u":deleted"_s, ticket.deletedAt);
    const auto id = insertedId<domain::TicketId>(query);
    if (!ticket.tags.isEmpty())
        tag(connection, id, ticket.tags);
    transaction.commit();
    return id;
}

domain::CommentId insertComment(Connection &connection, const CommentSeed &comment)
{
    Transaction transaction(connection);
    keepTimes(connection);
    Query query(connection,
                u"INSERT INTO desk.comments (ticket_id, author_id, visibility, body, created_at, "
                "updated_at) VALUES (:ticket, :author, :visibility, :body, :at, :at) "
                "RETURNING id"_s);
    query.bind(u":ticket"_s, comment.ticket)
        .bind(u":author"_s, comment.author)
        .bind(u":visibility"_s, comment.visibility)
        .bind(u":body"_s, comment.body)
        .bind(u":at"_s, orElse(comment.createdAt, QDateTime::currentDateTimeUtc()));
    const auto id = insertedId<domain::CommentId>(query);
    transaction.commit();
    return id;
}

} // namespace deskhand::testing
