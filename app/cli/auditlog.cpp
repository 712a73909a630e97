// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/timeoption.h"
#include "database/connection.h"
#include "repositories/auditrepository.h"
#include "repositories/ticketrepository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class AuditLogCommand {
    Q_DECLARE_TR_FUNCTIONS(AuditLogCommand)
};

QStringList tableWords()
{
    return {domain::auditedTables.begin(), domain::auditedTables.end()};
}

// A table that is not watched has no trail: asking for it is a slip of the pen.
QString readTable(const CommandLine &line)
{
    const QString table = line.value(u"table"_s).toLower();
    if (line.isSet(u"table"_s) && !tableWords().contains(table))
        throw UsageError(
            AuditLogCommand::tr("--table takes one of: %1.").arg(tableWords().join(u", "_s)));
    return table;
}

std::optional<domain::AuditAction> readAction(const CommandLine &line)
{
    if (!line.isSet(u"action"_s))
        return std::nullopt;
    const auto action = core::fromWord<domain::AuditAction>(line.value(u"action"_s));
    if (!action)
        throw UsageError(AuditLogCommand::tr("--action takes insert, update or delete."));
    return action;
}

domain::AuditFilter readFilter(const CommandLine &line, database::Connection &connection)
{
    domain::AuditFilter filter;
    if (line.isSet(u"ticket"_s))
        filter.ticket = repositories::ticketByNumber(connection, line.value(u"ticket"_s));
    if (line.isSet(u"edit"_s)) {
        filter.edit = QUuid::fromString(line.value(u"edit"_s));
        if (filter.edit->isNull())
            throw UsageError(AuditLogCommand::tr("--edit takes the id of an edit, a UUID."));
    }
    filter.actor = line.value(u"actor"_s);
    filter.table = readTable(line);
    filter.field = line.value(u"field"_s);
    filter.action = readAction(line);
    filter.text = line.value(u"text"_s);
    filter.from = readTime(line, u"from"_s, DayEdge::Beginning);
    filter.to = readTime(line, u"to"_s, DayEdge::End);
    if (const qint64 limit = line.number(u"limit"_s, 0); limit > 0)
        filter.limit = limit;
    return filter;
}

QString changesInWords(const QJsonObject &entry)
{
    const QJsonObject changes = entry.value("changes"_L1).toObject();
    QStringList words;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto both = change->toObject();
        const auto shown = [](const QJsonValue &value) {
            return value.isNull() ? u"–"_s : value.toVariant().toString().left(60);
        };
        words.append(u"%1: %2 → %3"_s.arg(change.key(), shown(both.value("before"_L1)),
                                          shown(both.value("after"_L1))));
    }
    return words.join(u"; "_s);
}

void printLine(Output &out, const domain::AuditEntry &entry)
{
    const QJsonObject json = toJson(entry);
    QString text = u"%1  %2  %3  %4 %5 %6  %7"_s.arg(
        isoTime(entry.at), entry.actor, entry.ticket.isEmpty() ? u"–"_s : entry.ticket, entry.table,
        QString::number(entry.record), json.value("action"_L1).toString(), changesInWords(json));
    text.replace(u'\n', u' ');
    out.line(text);
}

} // namespace

QList<QCommandLineOption> auditLogOptions()
{
    const auto zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return {
        {u"ticket"_s, AuditLogCommand::tr("only of this ticket"), u"NUMBER"_s},
        {u"edit"_s, AuditLogCommand::tr("only of this edit"), u"UUID"_s},
        {u"actor"_s, AuditLogCommand::tr("only by this login"), u"LOGIN"_s},
        {u"table"_s, AuditLogCommand::tr("only of rows of this table, such as tickets"),
         u"TABLE"_s},
        {u"field"_s, AuditLogCommand::tr("only changes of this column, such as status"),
         u"COLUMN"_s},
        {u"action"_s, AuditLogCommand::tr("only this: insert, update or delete"), u"ACTION"_s},
        {u"text"_s, AuditLogCommand::tr("only with this in a value before or after"), u"TEXT"_s},
        {u"from"_s,
         AuditLogCommand::tr("from this day or time on, in the zone %1 unless it names another")
             .arg(zone),
         u"D"_s},
        {u"to"_s, AuditLogCommand::tr("up to the end of this day, or before this time"), u"D"_s},
        {u"limit"_s, AuditLogCommand::tr("the newest N; 0 for all"), u"N"_s, u"100"_s}};
}

int runAuditLog(CommandContext &context)
{
    database::Connection connection(context.database.reachReady());
    const auto filter = readFilter(context.line, connection);
    bool first = true;
    if (context.out.isJson())
        context.out.raw("[");
    repositories::eachAuditEntry(connection, filter, [&](const domain::AuditEntry &entry) {
        if (!context.out.isJson()) {
            printLine(context.out, entry);
            return;
        }
        context.out.raw(first ? "\n" : ",\n");
        context.out.raw(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
        first = false;
    });
    if (context.out.isJson())
        context.out.raw("\n]\n");
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
