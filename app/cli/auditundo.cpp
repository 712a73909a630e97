// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/ticketoptions.h"
#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "repositories/ticketrepository.h"

#include <QCoreApplication>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using domain::Irreversible;

namespace {

class AuditUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(AuditUndoCommand)
};

QUuid readEdit(const CommandLine &line)
{
    const QUuid edit = QUuid::fromString(line.positional().constFirst());
    if (edit.isNull())
        throw UsageError(AuditUndoCommand::tr(
            "What to undo is named by the id of its edit, a UUID; deskhand audit log shows it."));
    return edit;
}

domain::UndoOutcome undo(CommandContext &context, const domain::EditIntent &intent, bool isDryRun)
{
    database::Connection connection(context.database.reachReady());
    const auto edit = intent.undoes.value();
    if (isDryRun) {
        repositories::AuditedWrite neverCommitted(connection, intent);
        return repositories::undoEdit(neverCommitted, edit);
    }
    return repositories::auditedWrite(
        connection, intent,
        [&](repositories::AuditedWrite &write) { return repositories::undoEdit(write, edit); },
        {.source = [&] { return context.database.reach(); }});
}

QString irreversibleWords(Irreversible kind)
{
    switch (kind) {
    case Irreversible::Login:
        return AuditUndoCommand::tr("Accounts, tiers and passwords are not undone.");
    case Irreversible::Person:
        return AuditUndoCommand::tr("People stay once they are known.");
    case Irreversible::Team:
        return AuditUndoCommand::tr("Teams stay once they exist.");
    case Irreversible::Tag:
        return AuditUndoCommand::tr("A deleted tag does not come back.");
    case Irreversible::Attachment:
        return AuditUndoCommand::tr("Files stay with their ticket.");
    case Irreversible::View:
        return AuditUndoCommand::tr("Views are not undone.");
    }
    Q_UNREACHABLE();
}

QString shown(const QJsonValue &value)
{
    return value.isNull() ? u"–"_s : value.toVariant().toString().left(60);
}

QString conflictLine(const domain::UndoConflict &conflict)
{
    const QString record = conflict.ticket
                               ? conflict.ticketNumber
                               : u"%1 %2"_s.arg(conflict.table, QString::number(conflict.record));
    QString line = u"%1  %2: %3 → %4  %5  %6"_s.arg(
        record, conflict.field, shown(conflict.left), shown(conflict.now),
        conflict.changedBy.isEmpty() ? u"–"_s : conflict.changedBy,
        conflict.changedAt.isValid() ? isoTime(conflict.changedAt) : u"–"_s);
    return line.replace(u'\n', u' ');
}

void printOutcome(Output &out, const domain::UndoOutcome &outcome, bool isDryRun)
{
    for (const auto &conflict : outcome.conflicts)
        out.line(conflictLine(conflict));
    const int restored = static_cast<int>(restoredCount(outcome));
    out.note(isDryRun ? AuditUndoCommand::tr("Nothing was changed. %n would be restored.", nullptr,
                                             restored)
                      : AuditUndoCommand::tr("%n restored.", nullptr, restored));
    if (!outcome.conflicts.isEmpty())
        out.note(AuditUndoCommand::tr("%n changed since, and left as they are.", nullptr,
                                      static_cast<int>(outcome.conflicts.size())));
    if (outcome.outOfReach > 0)
        out.note(AuditUndoCommand::tr("%n that you may not change.", nullptr,
                                      static_cast<int>(outcome.outOfReach)));
    for (const Irreversible kind : outcome.irreversible)
        out.note(irreversibleWords(kind));
}

} // namespace

QList<QCommandLineOption> auditUndoOptions()
{
    return QList<QCommandLineOption>{
               {u"dry-run"_s, AuditUndoCommand::tr("only say what it would do")}} +
           reasonOptions();
}

int runAuditUndo(CommandContext &context)
{
    auto intent = readIntent(context.line, u"undone on the command line"_s);
    intent.undoes = readEdit(context.line);
    const bool isDryRun = context.line.isSet(u"dry-run"_s);
    const auto outcome = undo(context, intent, isDryRun);
    if (context.out.isJson())
        context.out.json(toJson(outcome));
    else
        printOutcome(context.out, outcome, isDryRun);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
