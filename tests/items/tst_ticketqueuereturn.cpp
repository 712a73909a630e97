// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a list that was on show before.
#include "items/ticketqueuemodel.h"
#include "search/parser.h"
#include "tests/items/fakequeuesource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::test;
using domain::TicketId;
using items::TicketColumn;
using items::TicketQueueModel;

namespace {

struct Desk {
    FakeQueueSource source;
    QDateTime now = QDateTime(QDate(2026, 1, 1), QTime(15, 0), QTimeZone::utc());
    TicketQueueModel model;
    QAbstractItemModelTester tester;

    explicit Desk(int tickets)
        : source(tickets),
          model(source, [this] { return now; }),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setNoticesArrive(true);
    }
    void show(const QString &text) { model.show(search::parse(text).filter); }
    void open(const QString &text)
    {
        show(text);
        source.answerAll();
    }
    [[nodiscard]] bool asksNothing() const
    {
        return source.pages.isEmpty() && source.totals.isEmpty() && source.rowRequests.isEmpty();
    }
    // Back to a list left before: whether it was there at once.
    [[nodiscard]] bool isThereAtOnce(const QString &text)
    {
        source.answerAll();
        show(text);
        return asksNothing() && !model.isBusy() && model.isReturn();
    }
    [[nodiscard]] QString title(int row) const
    {
        return model.index(row, int(TicketColumn::Title)).data().toString();
    }
};

} // namespace

class TicketQueueReturnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNothing()
    {
        Desk desk(250);
        desk.open(u"one"_s);
        desk.open(u"two"_s);
        QVERIFY(!desk.model.isReturn());
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        QVERIFY(desk.isThereAtOnce(u"one"_s));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(desk.model.total(), 250);
        QCOMPARE(desk.title(0), u"Ticket 1"_s);
        QCOMPARE(search::toText(desk.model.query().filter), u"one"_s);
    }

    void placeFarDownIsThere()
    {
        Desk desk(5000);
        desk.open(u"one"_s);
        desk.model.setVisibleRows(2000, 2030);
        desk.source.answerAll();
        desk.open(u"two"_s);
        // The view goes there when it is told.
        connect(&desk.model, &TicketQueueModel::modelReset, &desk.model,
                [&] { desk.model.setVisibleRows(2000, 2030); });
        QVERIFY(desk.isThereAtOnce(u"one"_s));
        QVERIFY(desk.model.isLoaded(2000, 2030));
        QCOMPARE(desk.model.rowCount(), 5000);
    }

    void otherOrderAndBackAgain()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.model.sort(int(TicketColumn::Title), Qt::AscendingOrder);
        desk.source.answerAll();
        desk.model.sort(int(TicketColumn::Created), Qt::DescendingOrder);
        QVERIFY(desk.asksNothing());
        QVERIFY(desk.model.isReturn());
    }

    void theSameListOnceMoreIsReadAnew()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.show(u"one"_s);
        QVERIFY(!desk.asksNothing());
        QVERIFY(!desk.model.isReturn());
    }

    void noticeAboutItMeansReadingAnew()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.open(u"two"_s);
        desk.model.refreshRows({TicketId(3)});
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void noticeAboutOthersIsLookedIntoBeforeSomebodyReturns()
    {
        Desk desk(30);
        desk.source.others.append(ticketRow(99));
        desk.open(u"one"_s);
        desk.open(u"two"_s);
        desk.model.refreshRows({TicketId(99)});
        desk.source.answerAll();
        QTRY_COMPARE(desk.source.rowRequests.size(), 1);
        QCOMPARE(search::toText(desk.source.rowRequests[0].query.filter), u"one"_s);
        QVERIFY(desk.isThereAtOnce(u"one"_s));
    }

    void longListInDoubtIsReadAtItsPlace()
    {
        Desk desk(5000);
        desk.open(u"one"_s);
        desk.model.setVisibleRows(2000, 2030);
        desk.source.answerAll();
        desk.open(u"two"_s);
        desk.model.refreshRows({TicketId(9)});
        desk.source.answerAll();
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.show(u"one"_s);
        QVERIFY(desk.model.isReturn());
        QCOMPARE(desk.source.totals.size(), 1);
        for (const auto &pending : std::as_const(desk.source.pages))
            QVERIFY(pending.request.skip < 1000); // by a key, not counted from the top
        QCOMPARE(reset.size(), 0);
        desk.source.answerAll();
        QCOMPARE(reset.size(), 1);
        QVERIFY(desk.model.isLoaded(2000, 2030));
        QCOMPARE(desk.title(2000), u"Ticket 2001"_s);
    }

    void listLeftWhileInDoubtIsReadAnew()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.model.refreshRows({TicketId(99)}); // not answered yet
        desk.show(u"two"_s);
        desk.source.answerPage(); // nor this total
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void whatANoticeWasAboutIsToldWhenTheListIsBeingLeft()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.source.others.append(desk.source.tickets.takeAt(6));
        desk.model.refreshRows({TicketId(7)});
        desk.show(u"two"_s);
        desk.source.answerRows(); // before the other list is there
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void listLeftWhileItIsReadAnewIsReadAgain()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.source.tickets.removeLast();
        desk.model.refreshRows({TicketId(400)}); // elsewhere, but the number tells
        desk.source.answerRows();
        desk.source.answerTotal();
        QVERIFY(desk.model.isBusy());
        desk.show(u"two"_s);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
        desk.source.answerAll();
        QCOMPARE(desk.model.total(), 29);
    }

    void listLeftBeforeItCouldBeReadAnewIsReadAgain()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.model.reload();
        desk.source.others.append(desk.source.tickets.takeLast());
        desk.model.refreshRows({TicketId(30)});
        desk.source.answerRows(); // wants a reading anew, after the one under way
        desk.show(u"two"_s);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void ticketThatCameBackDuringAReadingIsNotMissed()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.model.reload();
        const auto page = desk.source.pages.takeFirst();
        auto read = desk.source.read(page.request);
        read.rows.removeLast(); // was out of the list for this moment
        read.keys.removeLast();
        desk.model.refreshRows({TicketId(30)});
        desk.source.answerRows();
        page.answer.ready(read);
        desk.source.totals.takeFirst().answer.ready(29);
        while (!desk.source.pages.isEmpty())
            desk.source.answerPage();
        desk.show(u"two"_s);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void totalOlderThanANoticeMakesNoListWhole()
    {
        Desk desk(30);
        desk.open(u"one"_s);
        desk.model.reload();
        desk.source.others.append(desk.source.tickets.takeLast());
        desk.model.refreshRows({TicketId(30)});
        desk.source.dropCalledOff();
        const auto total = desk.source.totals.takeLast(); // of the reading under way
        total.answer.ready(29);
        desk.source.tickets.append(desk.source.others.takeLast());
        desk.source.answerRows();
        while (!desk.source.pages.isEmpty())
            desk.source.answerPage();
        desk.show(u"two"_s);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
        desk.source.answerAll();
        QCOMPARE(desk.model.total(), 30);
    }

    void listThatStandsInAnOldOrderIsReadAnew()
    {
        Desk desk(30);
        desk.model.sort(int(TicketColumn::Title), Qt::AscendingOrder);
        desk.open(u"one"_s);
        desk.source.tickets[4].title = u"A new title"_s;
        desk.source.tickets[4].version = 2;
        desk.model.refreshRows({TicketId(5)});
        desk.source.answerAll();
        QCOMPARE(desk.title(4), u"A new title"_s);
        desk.open(u"two"_s);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
    }

    void anythingMayHaveChanged_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("everything") << 0;
        QTest::newRow("names") << 1;
        QTest::newRow("no notices") << 2;
    }

    void anythingMayHaveChanged()
    {
        QFETCH(const int, what);
        Desk desk(30);
        desk.open(u"one"_s);
        desk.open(u"two"_s);
        if (what == 0)
            desk.model.refreshAll();
        else if (what == 1)
            desk.model.refreshNames();
        else
            desk.model.setNoticesArrive(false);
        QVERIFY(!desk.isThereAtOnce(u"one"_s));
        // Nor is one that was read and left while no notice came.
        desk.source.answerAll();
        desk.open(u"three"_s);
        QCOMPARE(desk.isThereAtOnce(u"one"_s), what != 2);
    }

    void timeMovesTickets()
    {
        Desk desk(30);
        desk.open(u"is:overdue"_s);
        desk.open(u"two"_s);
        desk.now = desk.now.addSecs(61);
        QVERIFY(!desk.isThereAtOnce(u"is:overdue"_s));
    }

    void rowsReadBeforeANoticeArePutRightWhenTheyArrive()
    {
        Desk desk(400);
        desk.open(u"one"_s);
        desk.model.setVisibleRows(200, 230);
        QVERIFY(!desk.source.pages.isEmpty());
        QList<FakeQueueSource::PendingPage> pending = std::exchange(desk.source.pages, {});
        QList<search::QueuePage> readBefore;
        for (const auto &request : std::as_const(pending))
            readBefore.append(desk.source.read(request.request));
        desk.source.tickets[209].title = u"Later"_s;
        desk.source.tickets[209].version = 2;
        desk.model.refreshRows({TicketId(210)});
        desk.source.answerRows();
        for (qsizetype i = 0; i < pending.size(); ++i)
            pending[i].answer.ready(readBefore[i]);
        QCOMPARE(desk.title(209), u"Later"_s);
    }

    void totalCountedBeforeANoticeIsCountedAgain()
    {
        Desk desk(30);
        desk.source.others.append(ticketRow(99));
        desk.show(u"one"_s);
        desk.source.answerPage();
        QCOMPARE(desk.source.totals.size(), 1);
        desk.model.refreshRows({TicketId(99)});
        desk.source.answerRows();
        desk.source.answerTotal();
        QTRY_COMPARE(desk.source.totals.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TicketQueueReturnTest)
#include "tst_ticketqueuereturn.moc"
