// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "embedded/embeddedserver.h"

#include <QCoreApplication>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using embedded::ServerState;

namespace {

class ServerCommand {
    Q_DECLARE_TR_FUNCTIONS(ServerCommand)
};

embedded::EmbeddedServer &embeddedServer(CommandContext &context)
{
    if (auto *server = context.database.embeddedServer())
        return *server;
    throw UsageError(
        ServerCommand::tr("This command is for the embedded server; leave --connect out."));
}

QString wordOf(ServerState state)
{
    switch (state) {
    case ServerState::NotCreated:
        return u"not_created"_s;
    case ServerState::Stopped:
        return u"stopped"_s;
    case ServerState::Recovering:
        return u"recovering"_s;
    case ServerState::Running:
        return u"running"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(ServerState state)
{
    switch (state) {
    case ServerState::NotCreated:
        return ServerCommand::tr("There is no database in this folder yet.");
    case ServerState::Stopped:
        return ServerCommand::tr("The server is stopped.");
    case ServerState::Recovering:
        return ServerCommand::tr("The server is recovering.");
    case ServerState::Running:
        return ServerCommand::tr("The server is running.");
    }
    Q_UNREACHABLE();
}

} // namespace

int runServerStart(CommandContext &context)
{
    auto &server = embeddedServer(context);
    context.database.initialise();
    server.pin();
    context.out.note(
        ServerCommand::tr("The server is running and stays so until \"deskhand server stop\"."));
    return EXIT_SUCCESS;
}

QList<QCommandLineOption> serverStopOptions()
{
    return {{u"force"_s,
             ServerCommand::tr("stop it although other programs use it; they lose what they "
                               "have not saved, and start it again when they need it")}};
}

int runServerStop(CommandContext &context)
{
    const auto mode =
        context.line.isSet(u"force"_s) ? embedded::StopMode::Now : embedded::StopMode::WhenUnused;
    switch (embeddedServer(context).stop(mode)) {
    case embedded::StopResult::Stopped:
        context.out.note(ServerCommand::tr("The server is stopped."));
        return EXIT_SUCCESS;
    case embedded::StopResult::WasNotRunning:
        context.out.note(ServerCommand::tr("The server was not running."));
        return EXIT_SUCCESS;
    case embedded::StopResult::StillInUse:
        break;
    }
    complain(
        ServerCommand::tr("Other programs use the server, so it still runs; it stops with the last "
                          "of them. Close them, or use --force to stop it now."));
    return EXIT_FAILURE;
}

int runServerStatus(CommandContext &context)
{
    const auto status = embeddedServer(context).status();
    if (context.out.isJson()) {
        context.out.json(QJsonObject{{u"state"_s, wordOf(status.state)},
                                     {u"version"_s, jsonText(status.version)},
                                     {u"pid"_s, status.pid ? QJsonValue(status.pid) : QJsonValue()},
                                     {u"data_folder"_s, status.dataFolder},
                                     {u"size_bytes"_s, status.sizeBytes},
                                     {u"pinned"_s, status.pinned},
                                     {u"in_use"_s, status.inUse}});
        return EXIT_SUCCESS;
    }
    context.out.line(labelOf(status.state));
    context.out.line(ServerCommand::tr("Folder: %1").arg(status.dataFolder));
    if (status.state == ServerState::Running)
        context.out.line(ServerCommand::tr("PostgreSQL %1, process %2")
                             .arg(status.version, QString::number(status.pid)));
    context.out.line(
        ServerCommand::tr("Size on disk: %1").arg(QLocale().formattedDataSize(status.sizeBytes)));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
