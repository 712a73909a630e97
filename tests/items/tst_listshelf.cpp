// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listshelf.h"
#include "search/parser.h"
#include "search/timedependence.h"
#include "tests/items/fakequeuesource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::test;
using domain::TicketId;
using items::ListShelf;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc());

search::QueueQuery listOf(const QString &text, const QDateTime &now = noon)
{
    return {.filter = search::parse(text).filter,
            .sort = {},
            .me = domain::UserId(1),
            .now = now,
            .timeZone = QTimeZone::utc()};
}

// `known` of `total` tickets, ids from 1.
items::ShelvedList shelved(const QString &text, int known, int total)
{
    items::RowWindow window(1);
    window.setTotal(total);
    for (const items::RowRequest &request : window.look(0, known - 1).send)
        window.arrive(request, pageOf(request.first + 1, request.page.limit));
    return {.query = listOf(text), .window = window, .isFresh = true};
}

search::RereadRow reread(qint64 id, bool matches)
{
    return {.row = ticketRow(id), .matches = matches};
}

} // namespace

class ListShelfTest : public QObject {
    Q_OBJECT

    static bool isFresh(ListShelf &shelf, const QString &text, const QDateTime &now = noon)
    {
        const auto list = shelf.find(listOf(text, now));
        return list && list->isFresh;
    }

private Q_SLOTS:
    void undisturbedListIsFreshAndLeaves()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        QVERIFY(!shelf.find(listOf(u"b"_s)));
        QVERIFY(isFresh(shelf, u"a"_s));
        QVERIFY(!shelf.find(listOf(u"a"_s)));
    }

    void anotherOrderIsAnotherList()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        search::QueueQuery query = listOf(u"a"_s);
        query.sort.column = search::SortColumn::Title;
        QVERIFY(!shelf.find(query));
    }

    void noticePutsEveryListInDoubt()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        shelf.ticketsChanged({TicketId(99)});
        QVERIFY(!isFresh(shelf, u"a"_s));
    }

    void ticketsThatAreNoneOfItsOwnClearIt()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        shelf.ticketsChanged({TicketId(98), TicketId(99)});
        const auto question = shelf.nextQuestion();
        QVERIFY(question);
        QCOMPARE(question->tickets.size(), 2);
        QVERIFY(!shelf.nextQuestion()); // one at a time
        QVERIFY(!isFresh(shelf, u"a"_s));
        shelf.answer(question->serial, {reread(98, false)}); // the other is out of sight
        QVERIFY(isFresh(shelf, u"a"_s));
    }

    void oneThatComesOrWasThereSpoilsIt_data()
    {
        QTest::addColumn<qint64>("ticket");
        QTest::addColumn<bool>("matches");
        QTest::newRow("comes") << qint64(99) << true;
        QTest::newRow("was there, is there") << qint64(7) << true;
        QTest::newRow("was there, has left") << qint64(7) << false;
    }

    void oneThatComesOrWasThereSpoilsIt()
    {
        QFETCH(const qint64, ticket);
        QFETCH(const bool, matches);
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        shelf.ticketsChanged({TicketId(ticket)});
        const auto question = shelf.nextQuestion();
        shelf.answer(question->serial, {reread(ticket, matches)});
        QVERIFY(!isFresh(shelf, u"a"_s));
        QVERIFY(!shelf.nextQuestion());
    }

    void newsDuringAQuestionIsAskedNext()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        shelf.ticketsChanged({TicketId(98)});
        const auto first = shelf.nextQuestion();
        shelf.ticketsChanged({TicketId(98)});
        shelf.answer(first->serial, {reread(98, false)});
        QVERIFY(!isFresh(shelf, u"a"_s));
        const auto second = shelf.nextQuestion();
        QVERIFY(second);
        shelf.answer(second->serial, {reread(98, false)});
        QVERIFY(isFresh(shelf, u"a"_s));
    }

    void listKnownInPartCannotBeCleared()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 100, 5000));
        shelf.ticketsChanged({TicketId(9999)});
        QVERIFY(!shelf.nextQuestion());
        QVERIFY(!isFresh(shelf, u"a"_s));
    }

    void tooMuchDoubtOrALostAnswerSpoils()
    {
        ListShelf shelf;
        shelf.put(shelved(u"a"_s, 30, 30));
        shelf.put(shelved(u"b"_s, 30, 30));
        shelf.ticketsChanged({TicketId(99)});
        shelf.answerLost(shelf.nextQuestion()->serial); // "b", the last one left
        QSet<TicketId> many;
        for (int id = 1000; id < 1000 + ListShelf::mostDoubts; ++id)
            many.insert(TicketId(id));
        shelf.ticketsChanged(many);
        QVERIFY(!shelf.nextQuestion());
        QVERIFY(!isFresh(shelf, u"a"_s));
        QVERIFY(!isFresh(shelf, u"b"_s));
    }

    void timeEndsListsThatItMoves()
    {
        ListShelf shelf;
        shelf.put(shelved(u"is:overdue"_s, 3, 3));
        shelf.put(shelved(u"printer"_s, 3, 3));
        const QDateTime later = noon.addSecs(ListShelf::longestByTime.count());
        QVERIFY(!isFresh(shelf, u"is:overdue"_s, later));
        QVERIFY(isFresh(shelf, u"printer"_s, later));
        QVERIFY(isFresh(shelf, u"is:overdue"_s, later.addSecs(-1)));
    }

    void filtersThatTimeMoves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("moves");
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("words") << u"printer status:open"_s << false;
        QTest::newRow("a day") << u"created:>2026-01-01"_s << false;
        QTest::newRow("an age") << u"created:7d"_s << true;
        QTest::newRow("overdue, negated, deep") << u"printer OR (tag:a -is:overdue)"_s << true;
        QTest::newRow("escalated") << u"is:escalated"_s << true;
        QTest::newRow("other flags") << u"is:active is:unassigned is:deleted"_s << false;
    }

    void filtersThatTimeMoves()
    {
        QFETCH(const QString, text);
        QTEST(search::dependsOnTime(search::parse(text).filter), "moves");
    }

    void boundedInListsAndRows()
    {
        ListShelf shelf;
        for (int list = 0; list < 40; ++list)
            shelf.put(shelved(u"w%1"_s.arg(list), 10, 10));
        QCOMPARE(shelf.size(), ListShelf::mostLists);
        QVERIFY(shelf.find(listOf(u"w39"_s)));
        QVERIFY(!shelf.find(listOf(u"w0"_s)));
        for (int list = 0; list < 10; ++list)
            shelf.put(shelved(u"long%1"_s.arg(list), 6000, 6000));
        QVERIFY(shelf.rows() <= ListShelf::mostRows);
        QVERIFY(shelf.find(listOf(u"long9"_s)));
    }
};

QTEST_GUILESS_MAIN(ListShelfTest)
#include "tst_listshelf.moc"
