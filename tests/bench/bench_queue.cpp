// SPDX-License-Identifier: GPL-3.0-or-later
// How long an agent under row-level security waits for her lists: first pages and exact totals of
// thirty searches, places anywhere in the whole list, and the conventional statements beside them
// on the same server in the same run.
#include "bench/benchdesk.h"
#include "bench/measure.h"
#include "bench/queuesearches.h"
#include "database/query.h"
#include "repositories/queuerepository.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskhand::bench;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::search::PageRequest;
using deskhand::search::QueueQuery;
namespace repositories = deskhand::repositories;

namespace {

constexpr int pageRows = 200;

struct Times {
    std::vector<double> values;

    void add(double value) { values.push_back(value); }
    [[nodiscard]] double middle() const { return median(values); }
    [[nodiscard]] double p95() const
    {
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[(sorted.size() * 95 + 99) / 100 - 1];
    }
};

class QueueBench {
public:
    QueueBench(Connection &owner, Connection &agent, int rounds, int conventional)
        : m_owner(owner),
          m_agent(agent),
          m_rounds(rounds),
          m_conventional(conventional),
          m_me(Query(agent, u"SELECT desk.me()"_s).one([](const Row &row) {
              return row.id<deskhand::domain::UserId>(0);
          }))
    {
    }

    QJsonObject run(const QString &only)
    {
        const auto searches = mixedSearches(m_owner);
        printLine({u"search"_s, u"rows"_s, u"page"_s, u"page p95"_s, u"total"_s, u"convent."_s,
                   u"ratio"_s, u"its count"_s, u"ratio"_s});
        for (const QueueSearch &search : searches)
            if (labelOf(search).contains(only))
                measure(search);
        QJsonObject result{{u"searches"_s, m_rows}};
        if (m_pages.values.empty())
            return result;
        printLine({u"all first pages"_s,
                   {},
                   milliseconds(m_pages.middle()),
                   milliseconds(m_pages.p95()),
                   milliseconds(m_totals.p95())});
        result[u"page_p95_ms"_s] = m_pages.p95();
        result[u"total_p95_ms"_s] = m_totals.p95();
        if (only.isEmpty())
            result[u"deep"_s] = measureDeepPage();
        return result;
    }

private:
    void measure(const QueueSearch &search)
    {
        Times pages;
        Times totals;
        qint64 total = 0;
        for (int round = -1; round < m_rounds; ++round) { // the first one warms the caches up
            const QueueQuery query = queryOf(search, m_me);
            const double page = millisecondsOf(
                [&] { repositories::loadPage(m_agent, query, {.limit = pageRows}); });
            const double count =
                millisecondsOf([&] { total = repositories::countTickets(m_agent, query); });
            if (round < 0)
                continue;
            pages.add(page);
            totals.add(count);
            m_pages.add(page);
            m_totals.add(count);
        }
        QStringList cells{labelOf(search), QString::number(total), milliseconds(pages.middle()),
                          milliseconds(pages.p95()), milliseconds(totals.middle())};
        QJsonObject row{{u"search"_s, labelOf(search)},
                        {u"rows"_s, total},
                        {u"page_ms"_s, pages.middle()},
                        {u"page_p95_ms"_s, pages.p95()},
                        {u"total_ms"_s, totals.middle()}};
        if (!search.words.isNull() && m_conventional-- > 0) {
            const double page = ownersTime(conventionalPage(search.words, 0, pageRows));
            const double count = ownersTime(conventionalCount(search.words));
            cells << milliseconds(page) << ratio(page, pages.middle()) << milliseconds(count)
                  << ratio(count, totals.middle());
            row[u"conventional_page_ms"_s] = page;
            row[u"conventional_total_ms"_s] = count;
        }
        printLine(cells);
        m_rows.append(row);
    }

    // By the owner, whom no policy binds: the conventional statement is not to be slowed by ours.
    double ownersTime(const QString &sql)
    {
        return millisecondsOf([&] { Query(m_owner, sql).all([](const Row &) { return 0; }); });
    }

    // The page at nine tenths of all tickets, by a landmark of the list as the window keeps them,
    // and by OFFSET.
    QJsonObject measureDeepPage()
    {
        const QueueQuery query = queryOf({}, m_me);
        const qint64 total = repositories::countTickets(m_agent, query);
        const qint64 place = total / 10 * 9;
        const qint64 landmark = total / 1000; // rows between two of them
        const auto before =
            repositories::loadPage(m_agent, query, {.skip = place - landmark / 2, .limit = 1});
        Times ours;
        for (int round = 0; round < m_rounds; ++round)
            ours.add(millisecondsOf([&] {
                repositories::loadPage(m_agent, query,
                                       {.from = PageRequest::From::After,
                                        .anchor = before.keys.constFirst(),
                                        .skip = landmark / 2 - 1,
                                        .limit = pageRows});
            }));
        const double conventional = ownersTime(conventionalPage({}, place, pageRows));
        printLine({u"(all), page at 90 %"_s, QString::number(total), milliseconds(ours.middle()),
                   milliseconds(ours.p95()), u"-"_s, milliseconds(conventional),
                   ratio(conventional, ours.middle())});
        return {{u"page_ms"_s, ours.middle()}, {u"conventional_page_ms"_s, conventional}};
    }

    Connection &m_owner;
    Connection &m_agent;
    int m_rounds;
    int m_conventional; // how many searches are still to be compared
    deskhand::domain::UserId m_me;
    Times m_pages;
    Times m_totals;
    QJsonArray m_rows;
};

void save(const QString &path, const QJsonObject &result)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(result).toJson()) < 0)
        throw std::runtime_error("cannot write " + path.toStdString());
}

void measure(const QCommandLineParser &line)
{
    std::unique_ptr<BenchDesk> desk;
    QString login = line.value(u"as"_s);
    if (line.positionalArguments().isEmpty()) {
        desk = std::make_unique<BenchDesk>(line.value(u"tickets"_s).toLongLong());
        desk->addLogin(login, u"agent"_s, {2, 4}); // of five
    } else {
        desk = std::make_unique<BenchDesk>(line.positionalArguments().constFirst());
    }
    const auto agent = desk->as(login);
    const QJsonObject result = QueueBench(desk->owner(), *agent, line.value(u"rounds"_s).toInt(),
                                          line.value(u"conventional"_s).toInt())
                                   .run(line.value(u"only"_s));
    if (line.isSet(u"json"_s))
        save(line.value(u"json"_s), result);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(
        u"Pages and totals of the queue, beside conventional statements."_s);
    line.addHelpOption();
    line.addPositionalArgument(
        u"CONNINFO"_s, u"a desk to search, reached as its owner; none: a demo desk is made"_s,
        u"[CONNINFO]"_s);
    line.addOptions(
        {{u"as"_s, u"the agent's login"_s, u"LOGIN"_s, u"bench_agent"_s},
         {u"tickets"_s, u"of the demo desk"_s, u"N"_s, u"1000000"_s},
         {u"rounds"_s, u"of which medians are taken"_s, u"N"_s, u"7"_s},
         {u"conventional"_s, u"how many searches are compared; they take long"_s, u"N"_s, u"4"_s},
         {u"only"_s, u"searches that contain this"_s, u"TEXT"_s},
         {u"json"_s, u"where the figures go as JSON, too"_s, u"FILE"_s}});
    line.process(application);
    try {
        measure(line);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
