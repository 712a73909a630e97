// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/queuerepository.h"
#include "rights/rightsdesk.h"
#include "search/countexpression.h"
#include "search/parser.h"
#include "support/seed.h"

#include <QRandomGenerator>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::DeskDatabase;
using deskhand::testing::RightsDesk;

// Tickets are counted without being looked at. Whatever was done to them, and whoever asks, the
// counts are those of the tickets.
class TicketCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCountedByKind_data();
    void whatIsCountedByKind();
    void followEveryChange();
    void foldIntoOneRowEach();
    void areExactWhileManyEditAndFold();
    void anUndoneTransactionLeavesNoTrace();
    void everyoneCountsWhatSheSees();
};

namespace {

// The kinds whose sum is not the number of their tickets.
const QString wrongKinds = uR"(
    SELECT count(*) FROM (
        SELECT team_id, assignee_id, status, priority, sum(n) FROM (
            SELECT team_id, assignee_id, status, priority, tickets AS n FROM desk.ticket_counts
            UNION ALL
            SELECT team_id, assignee_id, status, priority, -1 FROM desk.tickets
            WHERE deleted_at IS NULL) both_sides
        GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0) wrong)"_s;

void change(Connection &connection, const QString &sql)
{
    Query(connection, sql).run();
}

qint64 countOf(Connection &connection, const QString &text)
{
    return deskhand::repositories::countTickets(connection, {.filter = parse(text).filter,
                                                             .sort = {},
                                                             .me = {},
                                                             .now = QDateTime::currentDateTimeUtc(),
                                                             .timeZone = QTimeZone::utc()});
}

// Tickets of every kind, some of them in the trash.
void addTickets(DeskDatabase &desk, int count)
{
    const auto red = deskhand::testing::insertTeam(desk.connection(), u"red"_s);
    desk.person(u"Ann"_s);
    change(desk.connection(),
           uR"(INSERT INTO desk.tickets (title, status, priority, team_id, assignee_id, deleted_at)
               SELECT 'No ' || n, (enum_range(NULL::desk.ticket_status))[1 + n % 5],
                      (enum_range(NULL::desk.ticket_priority))[1 + n % 4],
                      CASE WHEN n % 3 > 0 THEN %1 END,
                      CASE WHEN n % 7 > 2 THEN (SELECT max(id) FROM desk.users) END,
                      CASE WHEN n % 11 = 0 THEN now() END
               FROM generate_series(1, %2) n)"_s.arg(red.value())
               .arg(count));
}

} // namespace

void TicketCountsTest::whatIsCountedByKind_data()
{
    QTest::addColumn<bool>("byKind");
    for (const char *text : {"", "status:open", "is:active -priority:urgent", "assignee:ann",
                             "team:red,none OR is:unassigned", "assignee:me", "priority:>=high"})
        QTest::newRow(*text ? text : "everything") << true;
    for (const char *text : {"printer", "is:deleted", "-is:deleted", "tag:vip", "requester:ann",
                             "created:7d", "is:overdue", "number:12*", "status:open printer",
                             "has:attachment", "team:red OR is:escalated"})
        QTest::newRow(text) << false;
}

void TicketCountsTest::whatIsCountedByKind()
{
    QFETCH(bool, byKind);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(isCountedByKind(parse(text == "everything"_L1 ? QString() : text).filter), byKind);
}

void TicketCountsTest::followEveryChange()
{
    DeskDatabase desk;
    addTickets(desk, 200);
    QVERIFY(desk.number(u"SELECT sum(tickets) FROM desk.ticket_counts"_s) > 150);
    for (const QString &sql :
         {u"UPDATE desk.tickets SET status = 'closed' WHERE id % 3 = 0"_s,
          u"UPDATE desk.tickets SET team_id = NULL, assignee_id = NULL WHERE id % 4 = 0"_s,
          u"UPDATE desk.tickets SET deleted_at = now() WHERE id % 5 = 0"_s,
          u"UPDATE desk.tickets SET deleted_at = NULL, priority = 'low' WHERE id % 10 = 0"_s,
          u"UPDATE desk.tickets SET title = title || '!'"_s,
          u"DELETE FROM desk.tickets WHERE id % 6 = 0"_s,
          u"UPDATE desk.tickets SET status = 'open' WHERE false"_s}) {
        change(desk.connection(), sql);
        QVERIFY2(desk.number(wrongKinds) == 0, qPrintable(sql));
    }
    const qint64 rows = desk.number(u"SELECT count(*) FROM desk.ticket_counts"_s);
    change(desk.connection(), u"UPDATE desk.tickets SET title = title || '?'"_s);
    QVERIFY(desk.number(u"SELECT count(*) FROM desk.ticket_counts"_s) <=
            rows); // or folded meanwhile
}

void TicketCountsTest::foldIntoOneRowEach()
{
    DeskDatabase desk;
    addTickets(desk, 300);
    for (int i = 0; i < 20; ++i)
        change(desk.connection(), u"UPDATE desk.tickets SET status = CASE status WHEN 'open' THEN "
                                  "'closed' ELSE 'open' END::desk.ticket_status"_s);
    change(desk.connection(), u"SELECT desk.fold_ticket_counts()"_s);
    QCOMPARE(desk.number(wrongKinds), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_counts"_s),
             desk.number(u"SELECT count(*) FROM (SELECT DISTINCT team_id, assignee_id, status, "
                         "priority FROM desk.tickets WHERE deleted_at IS NULL) kinds"_s));
    change(desk.connection(), u"DELETE FROM desk.ticket_counts"_s);
    QVERIFY(desk.number(wrongKinds) > 0); // the comparison sees what is missing
    change(desk.connection(), u"SELECT desk.recount_tickets()"_s);
    QCOMPARE(desk.number(wrongKinds), 0);
}

void TicketCountsTest::areExactWhileManyEditAndFold()
{
    DeskDatabase desk;
    addTickets(desk, 100);
    constexpr int editors = 4;
    std::vector<std::thread> threads;
    for (int editor = 0; editor < editors; ++editor)
        threads.emplace_back([&desk, editor] {
            Connection connection(desk.settings());
            QRandomGenerator random(static_cast<quint32>(editor + 1));
            for (int i = 0; i < 60; ++i) {
                change(
                    connection,
                    u"UPDATE desk.tickets SET status = (enum_range(NULL::desk.ticket_status))[%1] "
                    "WHERE id = (SELECT min(id) FROM desk.tickets) + %2"_s
                        .arg(1 + random.bounded(5))
                        .arg(random.bounded(20)));
                if (i % 10 == 0)
                    change(connection, u"SELECT desk.fold_ticket_counts()"_s);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(desk.number(wrongKinds), 0);
}

void TicketCountsTest::anUndoneTransactionLeavesNoTrace()
{
    DeskDatabase desk;
    addTickets(desk, 50);
    const qint64 open = countOf(desk.connection(), u"status:open"_s);
    {
        const deskhand::database::Transaction transaction(desk.connection());
        change(desk.connection(), u"UPDATE desk.tickets SET status = 'open'"_s);
        change(desk.connection(), u"SELECT desk.fold_ticket_counts()"_s);
        QVERIFY(countOf(desk.connection(), u"status:open"_s) > open); // and seen within
    }
    QCOMPARE(countOf(desk.connection(), u"status:open"_s), open);
    QCOMPARE(desk.number(wrongKinds), 0);
}

// anna handles red, the pool and what is lent to her, and has created a ticket of blue.
void TicketCountsTest::everyoneCountsWhatSheSees()
{
    RightsDesk desk;
    for (const QString &who : {u"anna"_s, u"ben"_s, u"sue"_s, u"adam"_s}) {
        Connection &connection = desk.as(who);
        for (const QString &text :
             {u""_s, u"status:open"_s, u"is:unassigned"_s, u"team:red"_s, u"team:blue"_s,
              u"team:none"_s, u"-team:blue"_s, u"priority:low"_s}) {
            const qint64 seen =
                deskhand::repositories::matchingIds(connection,
                                                    {.filter = parse(text).filter,
                                                     .sort = {},
                                                     .me = desk.person(who),
                                                     .now = QDateTime::currentDateTimeUtc(),
                                                     .timeZone = QTimeZone::utc()},
                                                    1000)
                    .size();
            QVERIFY2(countOf(connection, text) == seen, qPrintable(who + u": "_s + text));
        }
    }
    QCOMPARE(countOf(desk.as(u"anna"_s), u""_s), 4); // red, pool, hers, lent
    QCOMPARE(countOf(desk.as(u"sue"_s), u""_s), 5);
}

QTEST_GUILESS_MAIN(TicketCountsTest)
#include "tst_ticketcounts.moc"
