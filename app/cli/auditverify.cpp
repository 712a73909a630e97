// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/breakwords.h"
#include "app/cli/checkpointinput.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/databasekey.h"
#include "database/connection.h"
#include "repositories/auditverification.h"
#include "services/chaincheck.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class AuditVerifyCommand {
    Q_DECLARE_TR_FUNCTIONS(AuditVerifyCommand)
};

QJsonValue breakJson(const std::optional<domain::AuditBreak> &found)
{
    if (!found)
        return {};
    return QJsonObject{
        {u"kind"_s, QString(core::toWord(found->kind))},
        {u"seal"_s, found->seal},
        {u"source"_s, found->source ? QString(core::toWord(*found->source)) : QJsonValue()},
        {u"row"_s, jsonText(found->row)},
        {u"ticket"_s, jsonText(found->ticket)},
        {u"at"_s, jsonTime(found->at)}};
}

// What is known of this desk from elsewhere: the given checkpoint, and what this computer saw.
QList<domain::Checkpoint> knownCheckpoints(const CommandContext &context)
{
    QList<domain::Checkpoint> known;
    if (context.line.isSet(u"checkpoint"_s))
        known.append(
            services::readCheckpoint(readFile(context.line.value(u"checkpoint"_s))).checkpoint);
    if (const auto seen =
            services::RememberedCheckpoints().at(databaseKey(context.database.target())))
        known.append(*seen);
    return known;
}

} // namespace

QList<QCommandLineOption> auditVerifyOptions()
{
    return {{u"checkpoint"_s,
             AuditVerifyCommand::tr("compare with this exported checkpoint as well"), u"FILE"_s}};
}

int runAuditVerify(CommandContext &context)
{
    const auto known = knownCheckpoints(context);
    auto settings = context.database.reachReady();
    settings.statementTimeout = std::chrono::milliseconds(0);
    database::Connection rows(settings);
    database::Connection seals(settings);
    const QLocale locale;
    const auto result = repositories::verifyTrail(rows, seals, known, [&](qint64 read) {
        if (read % 200'000 == 0)
            context.out.progress(AuditVerifyCommand::tr("%1 rows read").arg(locale.toString(read)));
    });
    context.out.endProgress();
    if (result.ok())
        services::checkChain(rows, databaseKey(context.database.target()),
                             services::RememberedCheckpoints());
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"ok"_s, result.ok()},
                                     {u"rows"_s, result.rows},
                                     {u"sealed"_s, result.sealed},
                                     {u"first_break"_s, breakJson(result.firstBreak)}});
    if (!result.ok()) {
        complain(breakWords(*result.firstBreak));
        return EXIT_FAILURE;
    }
    if (!context.out.isJson())
        context.out.line(
            AuditVerifyCommand::tr(
                "The trail is whole: %1 rows, %2 of them sealed; the last seal is number %3.")
                .arg(locale.toString(result.rows), locale.toString(result.sealed),
                     locale.toString(result.seals)));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
