// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "database/connection.h"
#include "database/migrator.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class MigrateCommand {
    Q_DECLARE_TR_FUNCTIONS(MigrateCommand)
};

void printStatus(CommandContext &context, const QList<database::MigrationStatus> &status)
{
    if (context.out.isJson()) {
        QJsonArray list;
        for (const auto &migration : status)
            list.append(QJsonObject{{u"number"_s, migration.number},
                                    {u"name"_s, migration.name},
                                    {u"applied_at"_s, jsonTime(migration.appliedAt)}});
        context.out.json(list);
        return;
    }
    QList<QStringList> rows;
    for (const auto &migration : status)
        rows.append({QString::number(migration.number), migration.name,
                     migration.appliedAt.isValid() ? isoTime(migration.appliedAt)
                                                   : MigrateCommand::tr("pending")});
    context.out.table(
        {MigrateCommand::tr("Number"), MigrateCommand::tr("Name"), MigrateCommand::tr("Applied")},
        rows);
}

} // namespace

QList<QCommandLineOption> migrateOptions()
{
    return {
        {u"to"_s, MigrateCommand::tr("the schema version to move to; 0 removes all data"), u"N"_s},
        {u"status"_s, MigrateCommand::tr("only list the migrations")}};
}

int runMigrate(CommandContext &context)
{
    const int latest = database::Migrator::latest();
    const qint64 wanted = context.line.isSet(u"to"_s) ? context.line.number(u"to"_s, 0) : latest;
    if (wanted > latest)
        throw UsageError(
            MigrateCommand::tr("This program knows schema versions up to %1.").arg(latest));

    auto settings = context.database.reach();
    settings.statementTimeout = std::chrono::milliseconds(0);
    database::Connection connection(settings);
    database::Migrator migrator(connection);
    if (context.line.isSet(u"status"_s)) {
        printStatus(context, migrator.status());
        return EXIT_SUCCESS;
    }
    migrator.migrateTo(static_cast<int>(wanted));
    context.out.note(MigrateCommand::tr("The schema is at version %1.").arg(migrator.current()));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
