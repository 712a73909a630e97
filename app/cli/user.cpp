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

class UserCommand {
    Q_DECLARE_TR_FUNCTIONS(UserCommand)
};

} // namespace

QList<QCommandLineOption> userAddOptions()
{
    return {{u"email"_s, UserCommand::tr("e-mail address"), u"EMAIL"_s},
            {u"tier"_s, UserCommand::tr("requester, agent, supervisor or admin"), u"TIER"_s,
             u"agent"_s},
            {u"reason"_s, UserCommand::tr("why, for the audit trail"), u"TEXT"_s}};
}

int runUserAdd(CommandContext &context)
{
    domain::User user;
    user.name = context.line.positional().constFirst();
    if (user.name.trimmed().isEmpty())
        throw UsageError(UserCommand::tr("A person needs a name."));
    user.email = context.line.value(u"email"_s);
    const auto tier = domain::fromWord<domain::UserTier>(context.line.value(u"tier"_s));
    if (!tier)
        throw UsageError(
            UserCommand::tr("\"%1\" is no tier; there are: requester, agent, supervisor, admin.")
                .arg(context.line.value(u"tier"_s)));
    user.tier = *tier;

    database::Connection connection(context.database.reachReady());
    domain::EditIntent intent{.reason = u"added on the command line"_s};
    if (context.line.isSet(u"reason"_s))
        intent.reason = context.line.value(u"reason"_s);
    // Read before the commit: after it nothing may fail any more.
    const auto added = repositories::auditedWrite(
        connection, intent,
        [&](repositories::AuditedWrite &write) {
            return repositories::personById(write.connection(),
                                            repositories::createUser(write, user));
        },
        {.source = [&] { return context.database.reach(); }});
    if (context.out.isJson())
        context.out.json(toJson(added));
    else
        context.out.note(UserCommand::tr("%1 was added.").arg(user.name));
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
                     user.active ? UserCommand::tr("active") : UserCommand::tr("disabled")});
    context.out.table({UserCommand::tr("Name"), UserCommand::tr("E-mail"), UserCommand::tr("Tier"),
                       UserCommand::tr("Login"), UserCommand::tr("State")},
                      rows);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
