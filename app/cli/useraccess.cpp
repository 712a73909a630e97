// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may do: password, tier, disabled or not, teams.
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/passwordinput.h"
#include "app/cli/ticketoptions.h"
#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"
#include "repositories/signinrepository.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using repositories::AuditedWrite;

namespace {

class UserAccess {
    Q_DECLARE_TR_FUNCTIONS(UserAccess)
};

domain::User namedPerson(CommandContext &context, database::Connection &connection)
{
    return repositories::personByText(connection, context.line.positional().constFirst());
}

template <typename Change>
void change(CommandContext &context, database::Connection &connection, const QString &reason,
            Change change)
{
    repositories::auditedWrite(connection, readIntent(context.line, reason), change,
                               {.source = [&] { return context.database.reach(); }});
}

void report(CommandContext &context, const domain::User &person, const QString &words)
{
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"name"_s, person.name}, {u"login"_s, person.login}});
    else
        context.out.note(words.arg(person.name));
}

void reportPassword(CommandContext &context, const domain::User &person,
                    const NewPassword &password)
{
    const bool isShown = password.source == PasswordSource::Generated;
    if (context.out.isJson()) {
        QJsonObject result{{u"name"_s, person.name}, {u"login"_s, person.login}};
        if (isShown)
            result.insert(u"password"_s, password.text);
        context.out.json(result);
        return;
    }
    if (isShown)
        context.out.line(password.text);
    context.out.note(UserAccess::tr("%1 has a new password.").arg(person.name));
}

domain::TeamId teamNamed(database::Connection &connection, const QString &name)
{
    for (const auto &team : repositories::loadDirectory(connection).teams)
        if (team.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return team.id;
    throw core::NotFound(UserAccess::tr("There is no team called \"%1\".").arg(name));
}

int setActive(CommandContext &context, void (*set)(AuditedWrite &, domain::UserId),
              const QString &reason, const QString &words)
{
    database::Connection connection(context.database.reachReady());
    const auto person = namedPerson(context, connection);
    change(context, connection, reason, [&](AuditedWrite &write) { set(write, person.id); });
    report(context, person, words);
    return EXIT_SUCCESS;
}

} // namespace

QList<QCommandLineOption> userPasswdOptions()
{
    return {{u"password-stdin"_s,
             UserAccess::tr("read the password from standard input instead of the terminal")},
            {u"days"_s,
             UserAccess::tr("how long a password lasts from now on; 0: for ever, and then no new "
                            "password is set"),
             u"N"_s},
            {u"reason"_s, UserAccess::tr("why, for the audit trail"), u"TEXT"_s}};
}

int runUserPasswd(CommandContext &context)
{
    database::Connection connection(context.database.reachToChangePassword());
    const auto person = namedPerson(context, connection);
    if (person.login.isEmpty())
        throw core::InvalidInput(
            UserAccess::tr("%1 does not sign in. Give the person a login first: \"deskhand user "
                           "add\" with --login.")
                .arg(person.name));
    if (context.line.isSet(u"days"_s)) {
        const qint64 days = context.line.number(u"days"_s, 0, 3650);
        change(context, connection, u"password rule changed on the command line"_s,
               [&](AuditedWrite &write) {
                   repositories::setPasswordDays(
                       write, person.id, days == 0 ? std::nullopt : std::optional(int(days)));
               });
        report(context, person, UserAccess::tr("The rule for %1's password was changed."));
        return EXIT_SUCCESS;
    }
    const auto password = readNewPassword(context.line, PasswordSource::Typed);
    if (person.login == connection.settings().user)
        repositories::changeOwnPassword(connection, password.text);
    else
        change(context, connection, u"password set on the command line"_s,
               [&](AuditedWrite &write) {
                   repositories::resetPassword(write, person, password.text);
               });
    reportPassword(context, person, password);
    return EXIT_SUCCESS;
}

int runUserRole(CommandContext &context)
{
    const QString word = context.line.positional().at(1);
    const auto tier = domain::fromWord<domain::UserTier>(word);
    if (!tier)
        throw UsageError(
            UserAccess::tr("\"%1\" is no tier; there are: requester, agent, supervisor, admin.")
                .arg(word));
    database::Connection connection(context.database.reachReady());
    const auto person = namedPerson(context, connection);
    change(context, connection, u"tier changed on the command line"_s,
           [&](AuditedWrite &write) { repositories::setTier(write, person.id, *tier); });
    report(context, person, UserAccess::tr("%1 is %2 from now on.").arg(u"%1"_s, word));
    return EXIT_SUCCESS;
}

int runUserDisable(CommandContext &context)
{
    return setActive(context, repositories::disablePerson, u"disabled on the command line"_s,
                     UserAccess::tr("%1 can no longer sign in, and sees nothing from now on."));
}

int runUserEnable(CommandContext &context)
{
    return setActive(context, repositories::enablePerson, u"enabled on the command line"_s,
                     UserAccess::tr("%1 can sign in again."));
}

QList<QCommandLineOption> userTeamOptions()
{
    return {{u"join"_s, UserAccess::tr("team to belong to; may be repeated"), u"TEAM"_s},
            {u"leave"_s, UserAccess::tr("team to belong to no longer; may be repeated"), u"TEAM"_s},
            {u"reason"_s, UserAccess::tr("why, for the audit trail"), u"TEXT"_s}};
}

int runUserTeam(CommandContext &context)
{
    if (!context.line.isSet(u"join"_s) && !context.line.isSet(u"leave"_s))
        throw UsageError(UserAccess::tr("Say which team, with --join or --leave."));
    database::Connection connection(context.database.reachReady());
    const auto person = namedPerson(context, connection);
    QList<domain::TeamId> joined;
    QList<domain::TeamId> left;
    for (const QString &name : context.line.values(u"join"_s))
        joined.append(teamNamed(connection, name));
    for (const QString &name : context.line.values(u"leave"_s))
        left.append(teamNamed(connection, name));
    change(context, connection, u"teams changed on the command line"_s, [&](AuditedWrite &write) {
        for (const auto team : joined)
            repositories::joinTeam(write, team, person.id);
        for (const auto team : left)
            repositories::leaveTeam(write, team, person.id);
    });
    report(context, person, UserAccess::tr("The teams of %1 were changed."));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
