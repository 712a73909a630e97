// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/loginrepository.h"

#include "database/passwordverifier.h"
#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/peoplemapping.h"

#include <QJsonArray>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Account accountFrom(const Row &row)
{
    Account account{
        .person = userFrom(row), .passwordExpiresAt = row.time(7), .lastSignIn = row.time(8)};
    const QJsonArray teams = row.json(9).array();
    for (const auto &team : teams)
        account.teams.append(team.toString());
    return account;
}

void setActive(AuditedWrite &write, UserId person, bool active)
{
    Query(write.connection(), sqlFile(u"logins/setactive"_s))
        .bind(u":person"_s, person)
        .bind(u":active"_s, active)
        .run();
}

void changeTeam(AuditedWrite &write, const QString &statement, TeamId team, UserId person)
{
    Query(write.connection(), sqlFile(statement))
        .bind(u":team"_s, team)
        .bind(u":person"_s, person)
        .run();
}

} // namespace

QList<Account> listAccounts(Connection &connection)
{
    return Query(connection, sqlFile(u"logins/accounts"_s)).all(accountFrom);
}

void createLogin(AuditedWrite &write, UserId person, const NewLogin &login)
{
    Query(write.connection(), sqlFile(u"logins/create"_s))
        .bind(u":person"_s, person)
        .bind(u":login"_s, login.login)
        .bind(u":verifier"_s,
              database::passwordVerifier(write.connection(), login.login, login.password))
        .bind(u":tier"_s, login.tier)
        .bind(u":days"_s, login.passwordDays)
        .bind(u":must_change"_s, login.first == NewLogin::First::IsChanged)
        .run();
}

void resetPassword(AuditedWrite &write, const User &person, const QString &password)
{
    Query(write.connection(), sqlFile(u"logins/resetpassword"_s))
        .bind(u":person"_s, person.id)
        .bind(u":verifier"_s,
              database::passwordVerifier(write.connection(), person.login, password))
        .run();
}

void setPasswordDays(AuditedWrite &write, UserId person, std::optional<int> days)
{
    Query(write.connection(), sqlFile(u"logins/setdays"_s))
        .bind(u":person"_s, person)
        .bind(u":days"_s, days)
        .run();
}

void setTier(AuditedWrite &write, UserId person, UserTier tier)
{
    Query(write.connection(), sqlFile(u"logins/settier"_s))
        .bind(u":person"_s, person)
        .bind(u":tier"_s, tier)
        .run();
}

void disablePerson(AuditedWrite &write, UserId person)
{
    setActive(write, person, false);
}

void enablePerson(AuditedWrite &write, UserId person)
{
    setActive(write, person, true);
}

void joinTeam(AuditedWrite &write, TeamId team, UserId person)
{
    changeTeam(write, u"logins/jointeam"_s, team, person);
}

void leaveTeam(AuditedWrite &write, TeamId team, UserId person)
{
    changeTeam(write, u"logins/leaveteam"_s, team, person);
}

} // namespace deskhand::repositories
