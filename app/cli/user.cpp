// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/passwordinput.h"
#include "app/cli/ticketoptions.h"
#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <optional>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class UserCommand {
    Q_DECLARE_TR_FUNCTIONS(UserCommand)
};

domain::User readPerson(const CommandLine &line)
{
    domain::User user;
    user.name = line.positional().constFirst();
    if (user.name.trimmed().isEmpty())
        throw UsageError(UserCommand::tr("A person needs a name."));
    user.email = line.value(u"email"_s);
    const auto tier = domain::fromWord<domain::UserTier>(line.value(u"tier"_s));
    if (!tier)
        throw UsageError(
            UserCommand::tr("\"%1\" is no tier; there are: requester, agent, supervisor, admin.")
                .arg(line.value(u"tier"_s)));
    user.tier = *tier;
    return user;
}

// Nothing for a person who is not to sign in.
std::optional<domain::NewLogin> readLogin(const CommandLine &line, const domain::User &person,
                                          PasswordSource *source)
{
    if (!line.isSet(u"login"_s)) {
        for (const QString &option : {u"password-stdin"_s, u"must-change"_s, u"password-days"_s})
            if (line.isSet(option))
                throw UsageError(UserCommand::tr("--%1 needs a --login.").arg(option));
        return std::nullopt;
    }
    const NewPassword password = readNewPassword(line, PasswordSource::Generated);
    *source = password.source;
    const bool mustChange =
        password.source == PasswordSource::Generated || line.isSet(u"must-change"_s);
    domain::NewLogin login{.login = line.value(u"login"_s),
                           .password = password.text,
                           .tier = person.tier,
                           .first = mustChange ? domain::NewLogin::First::IsChanged
                                               : domain::NewLogin::First::Stays};
    if (line.isSet(u"password-days"_s))
        login.passwordDays = int(line.number(u"password-days"_s, 1, 3650));
    return login;
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : UserCommand::tr("never");
}

} // namespace

QList<QCommandLineOption> userAddOptions()
{
    return {
        {u"email"_s, UserCommand::tr("e-mail address"), u"EMAIL"_s},
        {u"tier"_s, UserCommand::tr("requester, agent, supervisor or admin"), u"TIER"_s,
         u"agent"_s},
        {u"login"_s, UserCommand::tr("name to sign in with; the e-mail address is a good one"),
         u"LOGIN"_s},
        {u"password-stdin"_s,
         UserCommand::tr("read the password from standard input instead of making one up")},
        {u"must-change"_s, UserCommand::tr("the password is to be changed at the first sign-in")},
        {u"password-days"_s, UserCommand::tr("how long a password lasts, in days"), u"N"_s},
        {u"reason"_s, UserCommand::tr("why, for the audit trail"), u"TEXT"_s}};
}

int runUserAdd(CommandContext &context)
{
    const domain::User user = readPerson(context.line);
    PasswordSource source{};
    const auto login = readLogin(context.line, user, &source);
    database::Connection connection(context.database.reachReady());
    // Read before the commit: after it nothing may fail any more.
    const auto added = repositories::auditedWrite(
        connection, readIntent(context.line, u"added on the command line"_s),
        [&](repositories::AuditedWrite &write) {
            const auto id = repositories::createUser(write, user);
            if (login)
                repositories::createLogin(write, id, *login);
            return repositories::personById(write.connection(), id);
        },
        {.source = [&] { return context.database.reach(); }});
    const bool showsPassword = login && source == PasswordSource::Generated;
    if (context.out.isJson()) {
        QJsonObject result = toJson(added);
        if (showsPassword)
            result.insert(u"password"_s, login->password);
        context.out.json(result);
        return EXIT_SUCCESS;
    }
    if (showsPassword)
        context.out.line(login->password);
    context.out.note(UserCommand::tr("%1 was added.").arg(user.name));
    return EXIT_SUCCESS;
}

int runUserList(CommandContext &context)
{
    database::Connection connection(context.database.reachReady());
    const auto accounts = repositories::listAccounts(connection);
    if (context.out.isJson()) {
        QJsonArray list;
        for (const auto &account : accounts)
            list.append(toJson(account));
        context.out.json(list);
        return EXIT_SUCCESS;
    }
    QList<QStringList> rows;
    for (const auto &[user, expires, lastSignIn, teams] : accounts)
        rows.append({user.name, user.email, QString(domain::toWord(user.tier)), user.login,
                     user.active ? UserCommand::tr("active") : UserCommand::tr("disabled"),
                     teams.join(u", "_s),
                     user.login.isEmpty() ? QString() : localTime(lastSignIn)});
    context.out.table({UserCommand::tr("Name"), UserCommand::tr("E-mail"), UserCommand::tr("Tier"),
                       UserCommand::tr("Login"), UserCommand::tr("State"), UserCommand::tr("Teams"),
                       UserCommand::tr("Last sign-in")},
                      rows);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
