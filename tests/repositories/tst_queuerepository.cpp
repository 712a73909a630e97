// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/queuerepository.h"

#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketrepository.h"
#include "search/parser.h"
#include "support/expect.h"

#include <QSet>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace deskhand::search;
using namespace Qt::StringLiterals;
using deskhand::testing::DeskDatabase;
using From = PageRequest::From;

class QueueRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesEveryName();
    void pagesThroughEverySort_data();
    void pagesThroughEverySort();
    void skipsInBothDirections();
    void findsTheWordsThatAreThereNow();
    void knowsTheSignedInPerson();
    void countsSeveralAtOnce();
    void loadsRowsById();
    void saysWhichOfThemMatch();
    void limitsTheIds();
    void takesOneStatementForAnyPage();
};

namespace {

QueueQuery query(const QString &text, const Sort &sort = {}, UserId me = {})
{
    const auto parsed = parse(text);
    if (!parsed.problems.isEmpty())
        qFatal("%s", qPrintable(parsed.problems.first().message));
    return {.filter = parsed.filter,
            .sort = sort,
            .me = me,
            .now = QDateTime::currentDateTimeUtc(),
            .timeZone = QTimeZone::utc()};
}

QList<TicketId> idsOf(const QueuePage &page)
{
    QList<TicketId> ids;
    for (const TicketRow &row : page.rows)
        ids.append(row.id);
    return ids;
}

// Tickets with equal and with missing values in every column.
void fillVaried(DeskDatabase &desk)
{
    const QList<UserId> people{desk.person(u"Ada"_s), desk.person(u"änne"_s),
                               desk.person(u"Zoe"_s)};
    const QList<TeamId> teams = desk.edit(u"set up"_s, [](AuditedWrite &write) {
        return QList<TeamId>{createTeam(write, u"First"_s), createTeam(write, u"second"_s)};
    });
    QList<NewTicket> tickets;
    for (int i = 0; i < 48; ++i) {
        NewTicket ticket{.title = i % 7 == 0 ? u""_s : u"Title %1"_s.arg(i % 5),
                         .status = static_cast<TicketStatus>(i % 5),
                         .priority = static_cast<TicketPriority>(i % 4)};
        if (i % 4 != 0)
            ticket.requester = people.at(i % 3);
        if (i % 3 != 0)
            ticket.assignee = people.at(i % 2);
        if (i % 5 != 0)
            ticket.team = teams.at(i % 2);
        if (i % 2 == 0)
            ticket.tags = {u"tag %1"_s.arg(i % 3), u"Äh"_s};
        tickets.append(ticket);
    }
    desk.edit(u"set up"_s,
              [&](AuditedWrite &write) { return createTickets(write, tickets).size(); });
    desk.edit(u"set up"_s, [&](AuditedWrite &write) { // other times
        return createTickets(write, tickets.first(6)).size();
    });
}

} // namespace

void QueueRepositoryTest::resolvesEveryName()
{
    DeskDatabase desk;
    const UserId requester = desk.person(u"Ada Asker"_s);
    const UserId assignee = desk.person(u"Bo Helper"_s);
    const TeamId team = desk.edit(
        u"set up"_s, [](AuditedWrite &write) { return createTeam(write, u"Second line"_s); });
    const TicketId id = desk.ticket({.title = u"\uFEFFTitle"_s,
                                     .status = TicketStatus::Resolved,
                                     .priority = TicketPriority::High,
                                     .requester = requester,
                                     .assignee = assignee,
                                     .team = team,
                                     .tags = {u"zeta"_s, u"Alpha \"quoted\""_s}});
    const Ticket ticket = loadTicket(desk.connection(), id);
    const QueuePage page = loadPage(desk.connection(), query({}), {});
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.keys.size(), 1);
    const TicketRow &row = page.rows[0];
    QCOMPARE(row.id, id);
    QCOMPARE(row.number, ticket.number);
    QCOMPARE(row.title, u"\uFEFFTitle"_s);
    QCOMPARE(row.status, TicketStatus::Resolved);
    QCOMPARE(row.priority, TicketPriority::High);
    QCOMPARE(row.requester, std::optional(requester));
    QCOMPARE(row.requesterName, u"Ada Asker"_s);
    QCOMPARE(row.assignee, std::optional(assignee));
    QCOMPARE(row.assigneeName, u"Bo Helper"_s);
    QCOMPARE(row.team, std::optional(team));
    QCOMPARE(row.teamName, u"Second line"_s);
    QCOMPARE(row.tags.size(), 2);
    QCOMPARE(row.tags[0].name, u"Alpha \"quoted\""_s);
    QCOMPARE(row.tags[1].name, u"zeta"_s);
    QVERIFY(row.tags[0].id.isValid() && row.tags[0].colour.startsWith(u'#'));
    QCOMPARE(row.createdAt, ticket.createdAt);
    QCOMPARE(row.updatedAt, ticket.updatedAt);
    QCOMPARE(row.statusChangedAt, ticket.statusChangedAt);
    QCOMPARE(row.resolvedAt, ticket.resolvedAt);
    QVERIFY(row.deletedAt.isNull());
    QCOMPARE(row.version, 1);

    const TicketId bare = desk.ticket({.title = u"bare"_s});
    const TicketRow nobody = loadRows(desk.connection(), {bare}).at(0);
    QVERIFY(!nobody.requester && !nobody.assignee && !nobody.team);
    QVERIFY(nobody.requesterName.isEmpty() && nobody.tags.isEmpty());
}

void QueueRepositoryTest::pagesThroughEverySort_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("direction");
    for (const auto &word : sortColumnWords) {
        const QByteArray name(word.word.data(), word.word.size());
        QTest::newRow((name + " up").constData()) << int(word.value) << 0;
        QTest::newRow((name + " down").constData()) << int(word.value) << 1;
    }
}

// Forwards from the start and backwards from the end: both give the whole list, in order.
void QueueRepositoryTest::pagesThroughEverySort()
{
    QFETCH(int, column);
    QFETCH(int, direction);
    DeskDatabase desk;
    fillVaried(desk);
    const QueueQuery all =
        query({}, {.column = SortColumn(column), .direction = SortDirection(direction)});
    const auto expected = matchingIds(desk.connection(), all, 1000);
    QCOMPARE(expected.size(), 54);
    QCOMPARE(QSet<TicketId>(expected.begin(), expected.end()).size(), 54);

    QList<TicketId> forwards;
    for (PageRequest request{.limit = 10};;) {
        const QueuePage page = loadPage(desk.connection(), all, request);
        if (page.rows.isEmpty())
            break;
        forwards += idsOf(page);
        request = {.from = From::After, .anchor = page.keys.last(), .limit = 10};
    }
    QCOMPARE(forwards, expected);

    QList<TicketId> backwards;
    for (PageRequest request{.from = From::End, .limit = 10};;) {
        const QueuePage page = loadPage(desk.connection(), all, request);
        if (page.rows.isEmpty())
            break;
        backwards = idsOf(page) + backwards;
        request = {.from = From::Before, .anchor = page.keys.first(), .limit = 10};
    }
    QCOMPARE(backwards, expected);
}

void QueueRepositoryTest::skipsInBothDirections()
{
    DeskDatabase desk;
    desk.tickets(30);
    const QueueQuery all = query({}, {.column = SortColumn::Number});
    const auto expected = matchingIds(desk.connection(), all, 1000);
    const auto page = [&](const PageRequest &request) {
        return loadPage(desk.connection(), all, request);
    };
    const auto middle = page({.skip = 10, .limit = 5});
    QCOMPARE(idsOf(middle), expected.sliced(10, 5));
    QCOMPARE(
        idsOf(page({.from = From::After, .anchor = middle.keys.last(), .skip = 5, .limit = 5})),
        expected.sliced(20, 5));
    QCOMPARE(
        idsOf(page({.from = From::Before, .anchor = middle.keys.first(), .skip = 4, .limit = 3})),
        expected.sliced(3, 3));
    QCOMPARE(idsOf(page({.from = From::End, .skip = 28, .limit = 5})), expected.first(2));
    QVERIFY(page({.skip = 30}).rows.isEmpty());
}

void QueueRepositoryTest::findsTheWordsThatAreThereNow()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"printer"_s, .description = u"paper jam"_s});
    const auto finds = [&](const QString &text) {
        return countTickets(desk.connection(), query(text)) == 1;
    };
    const auto change = [&](const TicketPatch &patch) {
        desk.edit(u"change"_s, [&](AuditedWrite &write) {
            return updateTicket(write, id, loadTicket(desk.connection(), id).version, patch);
        });
    };
    QVERIFY(finds(u"printer"_s) && finds(u"jam"_s));
    change({.title = u"scanner"_s});
    QVERIFY(!finds(u"printer"_s) && finds(u"scanner"_s) && finds(u"jam"_s));
    change({.description = u"no light"_s});
    QVERIFY(!finds(u"jam"_s) && finds(u"scanner"_s) && finds(u"\"no light\""_s));
    change({.status = TicketStatus::Resolved});
    QVERIFY(finds(u"scanner"_s));
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_texts"_s), 1);
}

void QueueRepositoryTest::knowsTheSignedInPerson()
{
    DeskDatabase desk;
    const TicketId mine = desk.ticket({.title = u"mine"_s, .assignee = desk.me()});
    desk.ticket({.title = u"nobody's"_s});
    QCOMPARE(idsOf(loadPage(desk.connection(), query(u"assignee:me"_s, {}, desk.me()), {})),
             QList<TicketId>{mine});
    QCOMPARE(countTickets(desk.connection(), query(u"assignee:me"_s)), 0);
}

void QueueRepositoryTest::countsSeveralAtOnce()
{
    DeskDatabase desk;
    fillVaried(desk);
    const auto trashed = matchingIds(desk.connection(), query({}), 3);
    desk.edit(u"trash"_s, [&](AuditedWrite &write) { return deleteTickets(write, trashed); });
    const QList<QueueQuery> queries{query({}),
                                    query(u"status:open,resolved"_s),
                                    query(u"priority:>=high tag:\"tag 1\" title"_s),
                                    query(u"is:deleted"_s),
                                    query(u"is:unassigned"_s),
                                    query(u"assignee:zoe OR assignee:none"_s)};
    const qint64 before = desk.connection().statementCount();
    const auto totals = countTickets(desk.connection(), queries);
    QCOMPARE(desk.connection().statementCount() - before, 1);
    QCOMPARE(totals.size(), queries.size());
    for (qsizetype i = 0; i < queries.size(); ++i) {
        QCOMPARE(totals[i], countTickets(desk.connection(), queries[i]));
        QCOMPARE(totals[i], matchingIds(desk.connection(), queries[i], 1000).size());
        QVERIFY(totals[i] > 0);
    }
    QCOMPARE(totals[0], 51);
    QCOMPARE(totals[3], 3);
    QVERIFY(countTickets(desk.connection(), QList<QueueQuery>{}).isEmpty());
}

void QueueRepositoryTest::loadsRowsById()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(3);
    const auto rows = loadRows(desk.connection(), {ids[2], TicketId(4711), ids[0]});
    QSet<TicketId> found;
    for (const TicketRow &row : rows)
        found.insert(row.id);
    QCOMPARE(found, (QSet<TicketId>{ids[0], ids[2]}));
    QVERIFY(loadRows(desk.connection(), {}).isEmpty());
    QCOMPARE(rows.size(), 2);
    // A row is the same whichever way it comes.
    const auto page = loadPage(desk.connection(), query({}), {});
    QVERIFY(page.rows.contains(rows[0]));
}

void QueueRepositoryTest::saysWhichOfThemMatch()
{
    DeskDatabase desk;
    fillVaried(desk);
    const auto all = matchingIds(desk.connection(), query({}), 1000);
    desk.edit(u"trash"_s, [&](AuditedWrite &write) { return deleteTickets(write, all.first(3)); });
    const QList<QueueQuery> queries{query({}),
                                    query(u"is:deleted"_s),
                                    query(u"status:open,resolved"_s),
                                    query(u"priority:>=high tag:\"tag 1\" title"_s),
                                    query(u"assignee:zoe OR assignee:none"_s),
                                    query(u"assignee:me"_s)}; // nobody is signed in: not NULL
    for (const QueueQuery &query : queries) {
        const qint64 before = desk.connection().statementCount();
        const auto rows = rereadRows(desk.connection(), query, all + QList{TicketId(4711)});
        QCOMPARE(desk.connection().statementCount() - before, 1);
        QCOMPARE(rows.size(), all.size());
        QSet<TicketId> matching;
        for (const RereadRow &reread : rows)
            if (reread.matches)
                matching.insert(reread.row.id);
        const auto expected = matchingIds(desk.connection(), query, 1000);
        QCOMPARE(matching, (QSet<TicketId>(expected.begin(), expected.end())));
        QVERIFY(loadRows(desk.connection(), {rows[0].row.id}).at(0) == rows[0].row);
    }
    QVERIFY(rereadRows(desk.connection(), query({}), {}).isEmpty());
}

void QueueRepositoryTest::limitsTheIds()
{
    DeskDatabase desk;
    desk.tickets(5);
    const auto all = matchingIds(desk.connection(), query({}), 100);
    QCOMPARE(matchingIds(desk.connection(), query({}), 2), all.first(2));
}

void QueueRepositoryTest::takesOneStatementForAnyPage()
{
    DeskDatabase desk;
    QList<NewTicket> tickets;
    for (int i = 0; i < 500; ++i)
        tickets.append({.title = u"t"_s, .requester = desk.me(), .tags = {u"a"_s, u"b"_s}});
    desk.edit(u"set up"_s,
              [&](AuditedWrite &write) { return createTickets(write, tickets).size(); });
    const auto statements = [&](int rows) {
        const qint64 before = desk.connection().statementCount();
        const auto page = loadPage(desk.connection(), query({}), {.limit = rows});
        return page.rows.size() == rows ? desk.connection().statementCount() - before : -1;
    };
    QCOMPARE(statements(10), 1);
    QCOMPARE(statements(500), 1);
}

QTEST_GUILESS_MAIN(QueueRepositoryTest)
#include "tst_queuerepository.moc"
