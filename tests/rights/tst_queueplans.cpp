// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/queuerepository.h"
#include "rights/rightsdesk.h"
#include "search/parser.h"
#include "search/queuestatement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::database::Transaction;
using deskhand::testing::RightsDesk;

// What the server does for twelve representative searches of an agent: it reads no table from end
// to end and looks at no more rows than the page or the total needs. A desk ten times as large
// would otherwise take ten times as long.
class QueuePlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPageReadsLittle_data();
    void aPageReadsLittle();
    void noPlanScansOrSortsTooMuch_data();
    void noPlanScansOrSortsTooMuch();
    void aTotalReadsLittle_data();
    void aTotalReadsLittle();
    void theCountersSeeAScan();

private:
    [[nodiscard]] QueueQuery query(const QString &text, const Sort &sort = {}) const;

    std::unique_ptr<RightsDesk> m_desk;
};

namespace {

constexpr int ticketCount = 30'000;
constexpr int pageRows = 100;
constexpr int mostSorted = 10 * pageRows; // what few tickets match is sorted

struct Work {
    qint64 scans = 0; // of a large table, from end to end
    qint64 rows = 0;  // looked at in all of them
};

// What the present transaction has done so far, functions of the database included.
Work workOf(Connection &connection)
{
    return Query(connection,
                 u"SELECT sum(seq_scan)::bigint,"
                 " sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint"
                 " FROM pg_stat_xact_user_tables WHERE schemaname = 'desk' AND relname IN"
                 " ('tickets', 'search_rows', 'ticket_texts', 'comments')"_s)
        .one([](const Row &row) {
            return Work{row.int64(0), row.int64(1)};
        });
}

template <typename Read>
Work workFor(Connection &connection, Read read)
{
    const Transaction transaction(connection);
    const Work before = workOf(connection);
    read();
    const Work after = workOf(connection);
    return {after.scans - before.scans, after.rows - before.rows};
}

// EXPLAIN takes no bound values.
QString inWords(const Statement &statement)
{
    QString text = statement.text;
    auto bindings = statement.bindings;
    std::sort(bindings.begin(), bindings.end(), [](const Binding &left, const Binding &right) {
        return left.name.size() > right.name.size(); // ":f12" before ":f1"
    });
    for (const Binding &binding : bindings)
        text.replace(binding.name,
                     u'\'' + binding.value.toString().replace(u'\'', u"''"_s) + u'\'');
    return text;
}

// Nodes of a plan that must not be there.
void findFaults(const QJsonObject &node, QStringList &faults)
{
    const QString type = node["Node Type"_L1].toString();
    const QString relation = node["Relation Name"_L1].toString();
    const QStringList large{u"tickets"_s, u"search_rows"_s, u"ticket_texts"_s, u"comments"_s};
    if (type == "Seq Scan"_L1 && large.contains(relation))
        faults.append(u"scans "_s + relation);
    for (const auto &part : node["Plans"_L1].toArray()) {
        const QJsonObject child = part.toObject();
        const double rows =
            child["Actual Rows"_L1].toDouble() * child["Actual Loops"_L1].toDouble();
        if (type == "Sort"_L1 && rows > mostSorted)
            faults.append(u"sorts %1 rows"_s.arg(rows));
        findFaults(child, faults);
    }
}

} // namespace

// Tickets of both teams and of none; one in 40 is active, one in three has "common", one in 1,500
// "rare".
void QueuePlansTest::initTestCase()
{
    m_desk = std::make_unique<RightsDesk>();
    auto &owner = m_desk->owner().connection();
    Query(owner, u"SELECT set_config('deskhand.source_times', 'keep', false)"_s).run();
    Query(owner,
          uR"(INSERT INTO desk.tickets (title, description, status, priority, team_id, assignee_id,
                                        created_at, updated_at, status_changed_at, resolved_at)
              SELECT 'case ' || n || CASE WHEN n % 3 = 0 THEN ' common' ELSE '' END,
                     CASE WHEN n % 1500 = 0 THEN 'rare thing' ELSE 'usual thing' END,
                     CASE WHEN n % 40 = 0 THEN 'open' ELSE 'closed' END::desk.ticket_status,
                     (enum_range(NULL::desk.ticket_priority))[1 + n % 4],
                     CASE n % 3 WHEN 0 THEN %2 WHEN 1 THEN %3 END,
                     CASE WHEN n % 10 = 0 THEN %4 END, at, at, at,
                     CASE WHEN n % 40 > 0 THEN at END
              FROM generate_series(1, %1) n, LATERAL (SELECT now() - n * interval '30 minutes') a(at))"_s
              .arg(ticketCount)
              .arg(m_desk->team(u"red"_s).value())
              .arg(m_desk->team(u"blue"_s).value())
              .arg(m_desk->person(u"anna"_s).value()))
        .run();
    Query(owner, u"SELECT set_config('deskhand.source_times', '', false)"_s).run();
    owner.execute(u"CREATE SCHEMA proof"_s);
    owner.execute(
        u"CREATE FUNCTION proof.plan_of(statement text) RETURNS json LANGUAGE plpgsql AS $$"
        " DECLARE plan json;"
        " BEGIN EXECUTE 'EXPLAIN (ANALYZE, FORMAT json) ' || statement INTO plan;"
        " RETURN plan; END $$"_s);
    owner.execute(u"GRANT USAGE ON SCHEMA proof TO deskhand_agent"_s);
    owner.execute(u"GRANT EXECUTE ON FUNCTION proof.plan_of(text) TO deskhand_agent"_s);
    owner.execute(u"VACUUM ANALYZE"_s);
}

void QueuePlansTest::cleanupTestCase()
{
    m_desk.reset();
}

QueueQuery QueuePlansTest::query(const QString &text, const Sort &sort) const
{
    return {.filter = parse(text).filter,
            .sort = sort,
            .me = m_desk->person(u"anna"_s),
            .now = QDateTime::currentDateTimeUtc(),
            .timeZone = QTimeZone::utc()};
}

void QueuePlansTest::aPageReadsLittle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sort>("sort");
    const Sort byCreated{};
    const Sort byUpdated{.column = SortColumn::Updated};
    const Sort byTitle{.column = SortColumn::Title, .direction = SortDirection::Ascending};
    const Sort oldestFirst{.direction = SortDirection::Ascending};
    const auto row = [](const char *text, const Sort &sort) {
        QTest::addRow("%s by %s", text, qPrintable(QString(deskhand::core::toWord(sort.column))))
            << QString::fromUtf8(text) << sort;
    };
    row("", byCreated);
    row("", byTitle);
    row("", byUpdated);
    row("status:closed", oldestFirst);
    row("is:active", byCreated);
    row("priority:urgent", byUpdated);
    row("assignee:me", byCreated);
    row("is:active", byUpdated);
    row("created:7d", byCreated);
    row("common", byUpdated);
    row("rare", byCreated);
    row("common case", byCreated);
}

void QueuePlansTest::aPageReadsLittle()
{
    QFETCH(QString, text);
    QFETCH(Sort, sort);
    auto &anna = m_desk->as(u"anna"_s);
    const Work work = workFor(anna, [&] {
        QVERIFY(!deskhand::repositories::loadPage(anna, query(text, sort), {.limit = pageRows})
                     .rows.isEmpty());
    });
    QCOMPARE(work.scans, 0);
    QVERIFY2(work.rows < ticketCount / 4, qPrintable(QString::number(work.rows)));
}

// Searches for words are not made by one statement.
void QueuePlansTest::noPlanScansOrSortsTooMuch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sort>("sort");
    for (const char *text : {"", "status:closed", "is:active", "priority:urgent", "assignee:me",
                             "created:7d", "team:red", "number:12*", "is:overdue"})
        for (const SortColumn column : {SortColumn::Created, SortColumn::Updated})
            QTest::addRow("%s by %s", text, column == SortColumn::Created ? "created" : "updated")
                << QString::fromUtf8(text) << Sort{.column = column};
}

void QueuePlansTest::noPlanScansOrSortsTooMuch()
{
    QFETCH(QString, text);
    QFETCH(Sort, sort);
    const QString plan =
        Query(m_desk->as(u"anna"_s), u"SELECT proof.plan_of(:statement)"_s)
            .bind(u":statement"_s, inWords(pageStatement(query(text, sort), {.limit = pageRows})))
            .one([](const Row &row) { return row.text(0); });
    const QJsonObject top = QJsonDocument::fromJson(plan.toUtf8())[0]["Plan"_L1].toObject();
    QVERIFY(!top.isEmpty());
    QStringList faults;
    findFaults(top, faults);
    QCOMPARE(faults, QStringList{});
}

void QueuePlansTest::aTotalReadsLittle_data()
{
    QTest::addColumn<int>("mostRows");
    QTest::newRow("") << 5; // what she created elsewhere
    QTest::newRow("status:closed priority:urgent") << 5;
    QTest::newRow("assignee:me team:none") << 5;
    QTest::newRow("rare") << 100;
    QTest::newRow("created:>7d") << 1'000;
    QTest::newRow("is:overdue") << 2'000;
}

void QueuePlansTest::aTotalReadsLittle()
{
    QFETCH(int, mostRows);
    auto &anna = m_desk->as(u"anna"_s);
    const QueueQuery asked = query(QString::fromUtf8(QTest::currentDataTag()));
    qint64 total = 0;
    const Work work =
        workFor(anna, [&] { total = deskhand::repositories::countTickets(anna, asked); });
    QCOMPARE(total, deskhand::repositories::matchingIds(anna, asked, ticketCount).size());
    QCOMPARE(work.scans, 0);
    QVERIFY2(work.rows <= mostRows, qPrintable(QString::number(work.rows)));
}

void QueuePlansTest::theCountersSeeAScan()
{
    auto &anna = m_desk->as(u"anna"_s);
    const Work work = workFor(anna, [&] {
        Query(anna, u"SELECT count(*) FROM desk.tickets WHERE title LIKE '%thing%'"_s).run();
    });
    QVERIFY(work.scans > 0);
    QVERIFY(work.rows >= ticketCount);
}

QTEST_GUILESS_MAIN(QueuePlansTest)
#include "tst_queueplans.moc"
