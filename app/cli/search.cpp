// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/clock.h"
#include "core/error.h"
#include "database/connection.h"
#include "database/transaction.h"
#include "domain/audit.h"
#include "repositories/accessrepository.h"
#include "repositories/directoryrepository.h"
#include "repositories/queuerepository.h"
#include "search/filter.h"
#include "search/parser.h"
#include "services/queueservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

class SearchCommand {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

search::Sort readSort(QString text)
{
    search::Sort sort;
    if (text.isEmpty())
        return sort;
    sort.direction = search::SortDirection::Ascending;
    if (text.startsWith(u'-')) {
        sort.direction = search::SortDirection::Descending;
        text.remove(0, 1);
    }
    const auto column = core::fromWord<search::SortColumn>(text);
    if (!column) {
        QStringList known;
        for (const auto &word : search::sortColumnWords)
            known.append(word.word);
        throw UsageError(SearchCommand::tr("\"%1\" is no column to sort by; there are: %2.")
                             .arg(text, known.join(u", "_s)));
    }
    sort.column = *column;
    return sort;
}

// A script must not act on half of what it asked for: unlike the search bar, which applies the
// rest, the command line refuses a query with a fault in it.
search::Filter readFilter(const QString &text)
{
    const auto parsed = search::parse(text);
    if (!parsed.problems.isEmpty()) {
        const auto &problem = parsed.problems.constFirst();
        throw UsageError(SearchCommand::tr("The query cannot be read at character %1 (\"%2\"): %3")
                             .arg(QString::number(problem.position + 1),
                                  text.mid(problem.position, problem.length), problem.message));
    }
    return parsed.filter;
}

// Prints pages as they come, so that a long answer is never held whole.
class TicketPrinter {
public:
    TicketPrinter(Output &out, qint64 total) : m_out(out)
    {
        if (m_out.isJson())
            m_out.raw("{\"total\":" + QByteArray::number(total) + ",\"tickets\":[");
    }

    void print(const QList<domain::TicketRow> &rows)
    {
        if (!m_out.isJson()) {
            printTable(rows);
            return;
        }
        for (const auto &row : rows) {
            m_out.raw(m_first ? "\n" : ",\n");
            m_out.raw(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
            m_first = false;
        }
    }

    void finish(qint64 total)
    {
        if (m_out.isJson())
            m_out.raw("\n]}\n");
        else
            m_out.note(SearchCommand::tr("%n ticket(s) found.", nullptr, static_cast<int>(total)));
    }

private:
    void printTable(const QList<domain::TicketRow> &rows)
    {
        if (m_first && !rows.isEmpty())
            printHeader();
        m_first = m_first && rows.isEmpty();
        for (const auto &row : rows)
            m_out.tableRow(m_widths, {row.number, row.title, QString(domain::toWord(row.status)),
                                      QString(domain::toWord(row.priority)), row.assigneeName,
                                      isoTime(row.updatedAt)});
    }

    void printHeader()
    {
        const QStringList headers{SearchCommand::tr("Number"),   SearchCommand::tr("Title"),
                                  SearchCommand::tr("Status"),   SearchCommand::tr("Priority"),
                                  SearchCommand::tr("Assignee"), SearchCommand::tr("Updated")};
        for (qsizetype i = 0; i < headers.size(); ++i)
            m_widths[i] = std::max(m_widths.at(i), headers.at(i).size());
        m_out.tableRow(m_widths, headers);
    }

    Output &m_out;
    bool m_first = true;
    // Of number, title, status, priority, assignee; the last column needs none.
    QList<qsizetype> m_widths{12, 60, 19, 8, 24, 0};
};

void printMatches(CommandContext &context, database::Connection &connection,
                  const search::QueueQuery &query, qint64 total, qint64 limit)
{
    TicketPrinter printer(context.out, total);
    search::PageRequest request;
    qint64 left = limit == 0 ? total : std::min(limit, total);
    while (left > 0) {
        request.limit = static_cast<int>(std::min<qint64>(left, pageSize));
        const auto page = repositories::loadPage(connection, query, request);
        if (page.rows.isEmpty())
            break;
        printer.print(page.rows);
        left -= page.rows.size();
        request.from = search::PageRequest::From::After;
        request.anchor = page.keys.constLast();
    }
    printer.finish(total);
}

// Before a row of it is printed, and on a session of its own: the one at hand only reads.
void noteIfLong(CommandContext &context, const search::QueueQuery &query, qint64 rows)
{
    if (rows < services::longListRows)
        return;
    database::Connection connection(context.database.reachReady());
    if (!repositories::canLogAccess(connection))
        throw core::EnvironmentError(SearchCommand::tr(
            "So long a list is noted in the access log, and this session may only "
            "read. Ask for fewer tickets with --limit, or connect to the primary "
            "server."));
    repositories::logAccess(connection, domain::AccessKind::List, search::toText(query.filter),
                            rows);
}

} // namespace

QList<QCommandLineOption> searchOptions()
{
    return {
        {u"sort"_s, SearchCommand::tr("column to sort by, with - in front descending"), u"F"_s,
         u"-created"_s},
        {u"limit"_s, SearchCommand::tr("how many tickets at most; 0 for all"), u"N"_s, u"100"_s},
        {u"count"_s, SearchCommand::tr("only the number of matches")}};
}

int runSearch(CommandContext &context)
{
    search::QueueQuery query;
    query.filter = readFilter(context.line.positional().value(0));
    query.sort = readSort(context.line.value(u"sort"_s));
    query.now = core::systemNow();
    query.timeZone = QTimeZone::systemTimeZone();
    const qint64 limit = context.line.number(u"limit"_s, 0);

    database::Connection connection(context.database.reachReady());
    query.me = repositories::loadDirectory(connection).me.id;
    // One snapshot, so that total and pages agree while others work.
    database::Transaction snapshot(connection,
                                   database::Transaction::Isolation::RepeatableReadReadOnly);
    const qint64 total = repositories::countTickets(connection, query);
    if (context.line.isSet(u"count"_s)) {
        if (context.out.isJson())
            context.out.json(QJsonObject{{u"total"_s, total}});
        else
            context.out.line(QString::number(total));
        return EXIT_SUCCESS;
    }
    noteIfLong(context, query, limit == 0 ? total : std::min(limit, total));
    printMatches(context, connection, query, total, limit);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
