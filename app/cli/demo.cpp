// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "database/connection.h"
#include "transfer/demodesk.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class DemoCommand {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

transfer::DemoHistory readHistory(const QString &word)
{
    if (word == "full"_L1)
        return transfer::DemoHistory::Full;
    if (word == "light"_L1)
        return transfer::DemoHistory::Light;
    throw UsageError(DemoCommand::tr("--history takes full or light, not \"%1\".").arg(word));
}

} // namespace

QList<QCommandLineOption> demoOptions()
{
    return {{u"tickets"_s, DemoCommand::tr("how many tickets, up to 10000000"), u"N"_s, u"20000"_s},
            {u"seed"_s, DemoCommand::tr("the same seed gives the same desk"), u"S"_s, u"1"_s},
            {u"history"_s,
             DemoCommand::tr(
                 "full: every ticket with comments and changes; light: few, for large desks"),
             u"light|full"_s, u"full"_s}};
}

int runDemo(CommandContext &context)
{
    constexpr qint64 most = 10'000'000;
    transfer::DemoOptions options;
    options.tickets = context.line.number(u"tickets"_s, 1, most);
    options.seed = static_cast<quint64>(context.line.number(u"seed"_s, 0));
    options.history = readHistory(context.line.value(u"history"_s));
    options.progress = [&](const QString &step, qint64 done, qint64 total) {
        context.out.progress(total > 0 ? u"%1 %2 %"_s.arg(step).arg(100 * done / total) : step);
    };

    auto settings = context.database.reachReady();
    settings.statementTimeout = std::chrono::milliseconds(0);
    database::Connection connection(settings);
    const auto made = transfer::fillDemoDesk(connection, options);
    const QLocale locale;
    context.out.note(DemoCommand::tr("Invented %1 tickets, %2 comments and %3 people.")
                         .arg(locale.toString(made.tickets), locale.toString(made.comments),
                              locale.toString(made.people)));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
