// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "database/connection.h"
#include "transfer/jiraimport.h"

#include <QCoreApplication>
#include <QLocale>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using transfer::ImportCounts;
using transfer::ImportSummary;

namespace {

class ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QJsonObject toJson(const ImportCounts &counts)
{
    return {{u"created"_s, counts.created},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"rejected"_s, counts.rejected}};
}

QString inWords(const ImportCounts &counts)
{
    const QLocale locale;
    return ImportCommand::tr("%1 created, %2 updated, %3 unchanged, %4 rejected")
        .arg(locale.toString(counts.created), locale.toString(counts.updated),
             locale.toString(counts.unchanged), locale.toString(counts.rejected));
}

void noteMapping(Output &out, const ImportSummary &summary)
{
    for (const auto &word : summary.mapping) {
        const QString field = word.field == transfer::MappedWord::Field::Status
                                  ? ImportCommand::tr("status")
                                  : ImportCommand::tr("priority");
        const QString source = word.source.isEmpty() ? ImportCommand::tr("(none)") : word.source;
        out.note(u"  %1: %2 → %3 (%4)"_s.arg(field, source, word.word,
                                             QLocale().toString(word.tickets)));
    }
}

void noteOmissions(Output &out, const transfer::ImportOmissions &omissions)
{
    const QLocale locale;
    if (omissions.attachments > 0)
        out.note(
            ImportCommand::tr("Left out: %1 attachments, the file does not hold their content.")
                .arg(locale.toString(omissions.attachments)));
    if (omissions.missingComments > 0)
        out.note(ImportCommand::tr("Not in the file: %1 further comments that it counts.")
                     .arg(locale.toString(omissions.missingComments)));
    if (omissions.tags > 0)
        out.note(ImportCommand::tr("Left out: %1 labels longer than a tag may be.")
                     .arg(locale.toString(omissions.tags)));
}

void report(CommandContext &context, const ImportSummary &summary)
{
    noteMapping(context.out, summary);
    noteOmissions(context.out, summary.omissions);
    for (const auto &rejection : summary.rejections)
        context.out.note(ImportCommand::tr("Line %1: %2")
                             .arg(QString::number(rejection.line), rejection.reason));
    const qint64 unlisted = summary.tickets.rejected - summary.rejections.size();
    if (unlisted > 0)
        context.out.note(
            ImportCommand::tr("... and %1 more; --rejects FILE writes all of them down.")
                .arg(QLocale().toString(unlisted)));
    if (context.out.isJson()) {
        context.out.json(QJsonObject{{u"tickets"_s, toJson(summary.tickets)},
                                     {u"comments"_s, toJson(summary.comments)},
                                     {u"people"_s, toJson(summary.people)}});
        return;
    }
    context.out.line(ImportCommand::tr("Tickets: %1").arg(inWords(summary.tickets)));
    context.out.line(ImportCommand::tr("Comments: %1").arg(inWords(summary.comments)));
    context.out.line(ImportCommand::tr("People: %1").arg(inWords(summary.people)));
}

void showProgress(Output &out, const transfer::ImportProgress &progress)
{
    const QLocale locale;
    const qint64 done =
        progress.tickets.created + progress.tickets.updated + progress.tickets.unchanged;
    const QString tickets = ImportCommand::tr("%1 tickets").arg(locale.toString(done));
    if (progress.bytesTotal > 0)
        out.progress(
            u"%1 %  %2"_s.arg(100 * progress.bytesRead / progress.bytesTotal).arg(tickets));
    else
        out.progress(tickets);
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    return {{u"dry-run"_s, ImportCommand::tr("say what would happen and change nothing")},
            {u"rejects"_s, ImportCommand::tr("write refused records there, with line and reason"),
             u"FILE"_s},
            {u"map"_s, ImportCommand::tr("a JSON file that maps status and priority words"),
             u"FILE"_s}};
}

int runImportJira(CommandContext &context)
{
    transfer::ImportOptions options;
    options.path = context.line.positional().constFirst();
    options.mode = context.line.isSet(u"dry-run"_s) ? transfer::ImportMode::DryRun
                                                    : transfer::ImportMode::Apply;
    options.rejectsPath = context.line.value(u"rejects"_s);
    options.mapPath = context.line.value(u"map"_s);
    options.stop = context.stop;
    options.progress = [&](const transfer::ImportProgress &progress) {
        showProgress(context.out, progress);
    };

    auto settings = context.database.reachReady();
    settings.statementTimeout = std::chrono::milliseconds(0);
    database::Connection connection(settings);
    const auto summary = transfer::importJira(connection, options);
    context.out.endProgress();
    report(context, summary);
    if (options.mode == transfer::ImportMode::DryRun)
        context.out.note(ImportCommand::tr("This was a dry run: nothing was changed."));
    if (summary.outcome == ImportSummary::Outcome::Complete)
        return EXIT_SUCCESS;
    complain(summary.explanation);
    return EXIT_FAILURE;
}

} // namespace deskhand::app
