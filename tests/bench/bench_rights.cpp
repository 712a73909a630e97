// SPDX-License-Identifier: GPL-3.0-or-later
// What row-level security costs: searches of the queue as the people who work there see it,
// beside the same searches by the owner of the desk, whom no policy binds.
#include "bench/benchdesk.h"
#include "bench/measure.h"
#include "core/error.h"
#include "database/query.h"
#include "repositories/queuerepository.h"
#include "search/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using deskhand::bench::BenchDesk;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using namespace deskhand::bench;
using namespace deskhand::search;
namespace repositories = deskhand::repositories;

namespace {

struct Search {
    QString text;
    SortColumn sort = SortColumn::Created;
    qint64 depth = 0; // rows before the page, which is found by its key
};

QString nameFrom(Connection &owner, const QString &sql)
{
    return Query(owner, sql).one([](const Row &row) { return row.text(0); });
}

QList<Search> representativeSearches(Connection &owner)
{
    const QString agent = nameFrom(
        owner,
        u"SELECT name FROM desk.users WHERE id = (SELECT max(assignee_id) FROM desk.tickets)"_s);
    const QString team =
        nameFrom(owner, u"SELECT name FROM desk.teams ORDER BY id OFFSET 1 LIMIT 1"_s);
    const QString newest = nameFrom(owner, u"SELECT max(id)::text FROM desk.tickets"_s);
    constexpr qint64 deep = 200'000;
    return {
        {.text = u""_s, .sort = SortColumn::Updated},
        {.text = u"status:open"_s},
        {.text = u"status:resolved"_s, .sort = SortColumn::Updated},
        {.text = u"priority:urgent"_s},
        {.text = u"assignee:\"%1\""_s.arg(agent)},
        {.text = u"\"adviser found the reservation\""_s},
        {.text = u"ordering"_s},
        {.text = u"serial"_s},
        {.text = u"invoice lunch"_s},
        {.text = u"tag:vip"_s},
        {.text = u"created:>30d"_s},
        {.text = u"team:\"%1\""_s.arg(team)},
        {.text = u"is:overdue is:unassigned"_s},
        {.text = u"number:%1*"_s.arg(newest.chopped(2))},
        {.text = u""_s, .sort = SortColumn::Title},
        {.text = u""_s, .sort = SortColumn::Updated, .depth = deep},
    };
}

QString labelOf(const Search &search)
{
    QString label = search.text.isEmpty() ? u"(all)"_s : search.text;
    if (search.sort != SortColumn::Created)
        label += u" by "_s + QString(deskhand::core::toWord(search.sort));
    if (search.depth > 0)
        label += u", deep"_s;
    return label;
}

// One search by one person after the other, in turn; the first is the owner.
class Comparison {
public:
    Comparison(QList<Connection *> people, int rounds)
        : m_people(std::move(people)),
          m_rounds(rounds)
    {
    }

    void run(const Search &search) const
    {
        const QueueQuery query{.filter = parse(search.text).filter,
                               .sort = {.column = search.sort},
                               .now = QDateTime::currentDateTimeUtc(),
                               .timeZone = QTimeZone::utc()};
        const PageRequest page = pageAt(query, search.depth);
        print(labelOf(search) + u": page"_s, [&](Connection &connection) {
            return repositories::loadPage(connection, query, page).rows.size();
        });
        if (search.depth == 0)
            print(labelOf(search) + u": count"_s, [&](Connection &connection) {
                return repositories::countTickets(connection, query);
            });
    }

private:
    [[nodiscard]] PageRequest pageAt(const QueueQuery &query, qint64 depth) const
    {
        if (depth == 0)
            return {};
        const auto before =
            repositories::loadPage(*m_people.constFirst(), query, {.skip = depth, .limit = 1});
        return {.from = PageRequest::From::After, .anchor = before.keys.constFirst()};
    }

    template <typename Read>
    void print(const QString &name, Read read) const
    {
        std::vector<qint64> rows(static_cast<std::size_t>(m_people.size()));
        std::vector<std::function<void()>> calls;
        for (std::size_t i = 0; i < rows.size(); ++i)
            calls.emplace_back([&, i] { rows[i] = read(*m_people.at(static_cast<qsizetype>(i))); });
        const std::vector<double> medians = mediansInTurn(calls, m_rounds);
        QStringList cells{name, QString::number(rows[0]), milliseconds(medians[0])};
        for (std::size_t i = 1; i < medians.size(); ++i)
            cells << QString::number(rows[i]) << milliseconds(medians[i])
                  << ratio(medians[i], medians[0]);
        printLine(cells);
    }

    QList<Connection *> m_people;
    int m_rounds;
};

std::unique_ptr<BenchDesk> deskFor(const QCommandLineParser &line)
{
    if (line.positionalArguments().isEmpty()) {
        auto desk = std::make_unique<BenchDesk>(line.value(u"tickets"_s).toLongLong());
        desk->addLogin(u"bench_agent"_s, u"agent"_s, {2, 4}); // of five
        desk->addLogin(u"bench_supervisor"_s, u"supervisor"_s, {});
        return desk;
    }
    return std::make_unique<BenchDesk>(line.positionalArguments().constFirst());
}

void measure(const QCommandLineParser &line)
{
    const auto desk = deskFor(line);
    const QStringList logins = line.positionalArguments().isEmpty()
                                   ? QStringList{u"bench_agent"_s, u"bench_supervisor"_s}
                                   : line.values(u"as"_s);
    std::vector<std::unique_ptr<Connection>> sessions;
    QList<Connection *> people{&desk->owner()};
    QStringList head{u"search"_s, u"rows"_s, u"owner"_s};
    for (const QString &login : logins) {
        people << sessions.emplace_back(desk->as(login)).get();
        head << u"rows"_s << login.right(13) << u"ratio"_s;
    }
    printLine(head);
    const Comparison comparison(people, line.value(u"rounds"_s).toInt());
    const QString only = line.value(u"only"_s);
    for (const Search &search : representativeSearches(desk->owner()))
        if (labelOf(search).contains(only))
            comparison.run(search);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(u"Searches under row-level security beside the owner's."_s);
    line.addHelpOption();
    line.addPositionalArgument(u"CONNINFO"_s,
                               u"a desk to search as its owner; none: a demo desk is made"_s,
                               u"[CONNINFO]"_s);
    line.addOptions({{u"as"_s, u"a person's login in that desk; may be repeated"_s, u"LOGIN"_s},
                     {u"tickets"_s, u"of the demo desk"_s, u"N"_s, u"1000000"_s},
                     {u"rounds"_s, u"of which medians are taken"_s, u"N"_s, u"7"_s},
                     {u"only"_s, u"searches that contain this"_s, u"TEXT"_s}});
    line.process(application);
    try {
        measure(line);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
