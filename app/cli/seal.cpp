// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/terminationsignals.h"
#include "database/connection.h"
#include "repositories/sealing.h"
#include "services/sealer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

class SealCommand {
    Q_DECLARE_TR_FUNCTIONS(SealCommand)
};

// "500ms", "3s", "1m"
milliseconds readDuration(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})(ms|s|m)$"_s);
    const auto match = form.match(text);
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    const milliseconds duration(unit == "m"_L1   ? number * 60'000
                                : unit == "s"_L1 ? number * 1000
                                                 : number);
    constexpr milliseconds shortest(100);
    if (!match.hasMatch() || duration < shortest)
        throw UsageError(
            SealCommand::tr("--every takes a time from 100ms on, such as 500ms, 3s or 1m."));
    return duration;
}

int sealOnce(CommandContext &context)
{
    auto settings = context.database.reachReady();
    settings.statementTimeout = {}; // the first seal of a large desk takes a while
    database::Connection connection(settings);
    const auto seal = repositories::sealTrail(connection);
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"seal"_s, seal ? QJsonValue(seal->n) : QJsonValue()},
                                     {u"rows"_s, seal ? seal->count() : 0}});
    else if (seal)
        context.out.line(SealCommand::tr("Seal %1 was put on %2 rows.")
                             .arg(QString::number(seal->n), QString::number(seal->count())));
    else
        context.out.line(SealCommand::tr("There was nothing to seal."));
    return EXIT_SUCCESS;
}

} // namespace

QList<QCommandLineOption> sealOptions()
{
    return {{u"every"_s, SealCommand::tr("go on sealing, this often, until the program is ended"),
             u"TIME"_s}};
}

int runSeal(CommandContext &context)
{
    if (!context.line.isSet(u"every"_s))
        return sealOnce(context);
    const milliseconds every = readDuration(context.line.value(u"every"_s));
    context.database.reachReady(); // who may not, or has the wrong schema, learns it at once
    services::sealUntilStopped([&] { return context.database.reach(); }, every, context.stop);
    return TerminationSignals::exitCode();
}

} // namespace deskhand::app
