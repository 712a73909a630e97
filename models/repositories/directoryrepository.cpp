// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/directoryrepository.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/peoplemapping.h"

#include <QCoreApplication>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Team teamFrom(const Row &row)
{
    return {.id = row.id<TeamId>(0), .name = row.text(1)};
}

Tag tagFrom(const Row &row)
{
    return {.id = row.id<TagId>(0),
            .name = row.text(1),
            .colour = row.text(2),
            .description = row.text(3)};
}

std::optional<User> signedInPerson(Connection &connection)
{
    return Query(connection, sqlFile(u"people/me"_s)).zeroOrOne(userFrom);
}

} // namespace

Directory loadDirectory(Connection &connection)
{
    return {.me = signedInPerson(connection).value_or(User()),
            .staff = Query(connection, sqlFile(u"people/staff"_s)).all(userFrom),
            .teams = Query(connection, sqlFile(u"teams/list"_s)).all(teamFrom),
            .tags = Query(connection, sqlFile(u"tags/list"_s)).all(tagFrom)};
}

QList<User> listUsers(Connection &connection)
{
    return Query(connection, sqlFile(u"people/list"_s)).all(userFrom);
}

QList<User> findPeople(Connection &connection, const QString &text, int limit)
{
    return Query(connection, sqlFile(u"people/find"_s))
        .bind(u":text"_s, text.trimmed())
        .bind(u":limit"_s, limit)
        .all(userFrom);
}

User personByText(Connection &connection, const QString &text)
{
    const QList<User> found = Query(connection, sqlFile(u"people/exact"_s))
                                  .bind(u":text"_s, text.trimmed())
                                  .all(userFrom);
    if (found.isEmpty())
        throw core::NotFound(
            QCoreApplication::translate("DirectoryRepository",
                                        "Nobody has the e-mail address, login or name \"%1\". "
                                        "Check the spelling.")
                .arg(text));
    if (found.size() > 1)
        throw core::InvalidInput(
            QCoreApplication::translate("DirectoryRepository",
                                        "Several people are called \"%1\". Use the e-mail address "
                                        "of the one you mean.")
                .arg(text));
    return found.constFirst();
}

User personById(Connection &connection, UserId id)
{
    return Query(connection, sqlFile(u"people/byid"_s)).bind(u":id"_s, id).one(userFrom);
}

UserId createUser(AuditedWrite &write, const User &user)
{
    return Query(write.connection(), sqlFile(u"people/create"_s))
        .bind(u":name"_s, user.name)
        .bind(u":email"_s, user.email)
        .bind(u":tier"_s, user.tier)
        .bind(u":active"_s, user.active)
        .one([](const Row &row) { return row.id<UserId>(0); });
}

UserId ensureSignedInPerson(AuditedWrite &write, const QString &name)
{
    if (const auto me = signedInPerson(write.connection()))
        return me->id;
    Query(write.connection(), sqlFile(u"people/createme"_s)).bind(u":name"_s, name).run();
    return Query(write.connection(), sqlFile(u"people/me"_s)).one(userFrom).id;
}

TeamId createTeam(AuditedWrite &write, const QString &name)
{
    return Query(write.connection(), sqlFile(u"teams/create"_s))
        .bind(u":name"_s, name)
        .one([](const Row &row) { return row.id<TeamId>(0); });
}

} // namespace deskhand::repositories
