// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/ticketoptions.h"
#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class TeamCommand {
    Q_DECLARE_TR_FUNCTIONS(TeamCommand)
};

} // namespace

int runTeamAdd(CommandContext &context)
{
    const QString name = context.line.positional().constFirst();
    database::Connection connection(context.database.reachReady());
    repositories::auditedWrite(
        connection, readIntent(context.line, u"added on the command line"_s),
        [&](repositories::AuditedWrite &write) { return repositories::createTeam(write, name); },
        {.source = [&] { return context.database.reach(); }});
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"name"_s, name}});
    else
        context.out.note(TeamCommand::tr("The team %1 was added.").arg(name));
    return EXIT_SUCCESS;
}

int runTeamList(CommandContext &context)
{
    database::Connection connection(context.database.reachReady());
    const auto teams = repositories::loadDirectory(connection).teams;
    QJsonArray list;
    for (const auto &team : teams) {
        if (context.out.isJson())
            list.append(QJsonObject{{u"name"_s, team.name}});
        else
            context.out.line(team.name);
    }
    if (context.out.isJson())
        context.out.json(list);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
