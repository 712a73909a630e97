// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("UserCommand", text);
}

} // namespace

QList<QCommandLineOption> userAddOptions()
{
    return {{u"email"_s, translated("e-mail address"), u"EMAIL"_s},
            {u"tier"_s, translated("requester, agent, supervisor or admin"), u"TIER"_s, u"agent"_s},
            {u"reason"_s, translated("why, for the audit trail"), u"TEXT"_s}};
}

int runUserAdd(CommandContext &context)
{
    domain::User user;
    user.name = context.line.positional().constFirst();
    user.email = context.line.value(u"email"_s);
    const auto tier = domain::fromWord<domain::UserTier>(context.line.value(u"tier"_s));
    if (!tier)
        throw UsageError(
            translated("\"%1\" is no tier; there are: requester, agent, supervisor, admin.")
                .arg(context.line.value(u"tier"_s)));
    user.tier = *tier;

    database::Connection connection(context.database.reachReady());
    domain::EditIntent intent{.reason = u"added on the command line"_s};
    if (context.line.isSet(u"reason"_s))
        intent.reason = context.line.value(u"reason"_s);
    repositories::auditedWrite(
        connection, intent,
        [&](repositories::AuditedWrite &write) { return repositories::createUser(write, user); },
        {.source = [&] { return context.database.reach(); }});
    if (context.out.isJson())
        context.out.json(toJson(user));
    else
        context.out.note(translated("%1 was added.").arg(user.name));
    return EXIT_SUCCESS;
}

int runUserList(CommandContext &context)
{
    database::Connection connection(context.database.reachReady());
    const auto users = repositories::listUsers(connection);
    if (context.out.isJson()) {
        QJsonArray list;
        for (const auto &user : users)
            list.append(toJson(user));
        context.out.json(list);
        return EXIT_SUCCESS;
    }
    QList<QStringList> rows;
    for (const auto &user : users)
        rows.append({user.name, user.email, QString(domain::toWord(user.tier)), user.login,
                     user.active ? translated("active") : translated("disabled")});
    context.out.table({translated("Name"), translated("E-mail"), translated("Tier"),
                       translated("Login"), translated("State")},
                      rows);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
