// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"
#include "search/parser.h"
#include "tests/items/fakequeuesource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::test;
using items::TicketColumn;
using items::TicketQueueModel;
using State = TicketQueueModel::State;

namespace {

QDateTime afternoon()
{
    return {QDate(2026, 1, 1), QTime(15, 0), QTimeZone::utc()};
}

search::Filter filter(const QString &text)
{
    return search::parse(text).filter;
}

// A model with the tester attached before anything is loaded.
struct Desk {
    FakeQueueSource source;
    TicketQueueModel model;
    QAbstractItemModelTester tester;

    explicit Desk(int tickets)
        : source(tickets),
          model(source, afternoon),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    [[nodiscard]] QString at(int row, TicketColumn column = TicketColumn::Number) const
    {
        return model.index(row, int(column)).data().toString();
    }
    void open()
    {
        model.show(filter({}));
        source.answerAll();
    }
};

} // namespace

class TicketQueueModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForNothingBeforeItIsShown()
    {
        Desk desk(10);
        QCOMPARE(desk.model.rowCount(), 0);
        QCOMPARE(desk.model.state(), State::Loading);
        QVERIFY(desk.source.pages.isEmpty());
        desk.model.reload();
        QVERIFY(desk.source.pages.isEmpty());
    }

    void showsTheFirstPageBeforeTheTotalIsKnown()
    {
        Desk desk(250);
        desk.model.show(filter({}));
        desk.source.answerPage();
        QCOMPARE(desk.model.state(), State::Ready);
        QCOMPARE(desk.model.rowCount(), 100);
        QCOMPARE(desk.at(99), u"100"_s);
        QVERIFY(!desk.model.total());
        const QSignalSpy counted(&desk.model, &TicketQueueModel::totalChanged);
        desk.source.answerTotal();
        QCOMPARE(counted.size(), 1);
        QCOMPARE(desk.model.rowCount(), 250);
    }

    void totalBeforeTheFirstPageShowsNothingYet()
    {
        Desk desk(250);
        desk.model.show(filter({}));
        desk.source.answerTotal();
        QCOMPARE(desk.model.state(), State::Loading);
        desk.source.answerPage();
        QCOMPARE(desk.model.rowCount(), 250);
    }

    void emptyListIsReadyAtOnce()
    {
        Desk desk(0);
        desk.model.show(filter({}));
        desk.source.answerTotal();
        QCOMPARE(desk.model.state(), State::Ready);
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void columnsAnswerForThemselves()
    {
        Desk desk(3);
        desk.source.tickets[1].status = domain::TicketStatus::WaitingOnCustomer;
        desk.source.tickets[1].priority = domain::TicketPriority::Urgent;
        desk.source.tickets[1].title = u"two\nlines"_s;
        desk.source.tickets[1].requesterName = u"Rita"_s;
        desk.source.tickets[1].assigneeName = u"Ann"_s;
        desk.source.tickets[1].tags = {{domain::TagId(1), u"a"_s, {}},
                                       {domain::TagId(2), u"b"_s, {}}};
        desk.open();
        QCOMPARE(desk.at(1, TicketColumn::Number), u"2"_s);
        QCOMPARE(desk.at(1, TicketColumn::Title), u"two lines"_s);
        QCOMPARE(desk.at(1, TicketColumn::Status), u"Waiting on customer"_s);
        QCOMPARE(desk.at(1, TicketColumn::Priority), u"Urgent"_s);
        QCOMPARE(desk.at(1, TicketColumn::Requester), u"Rita"_s);
        QCOMPARE(desk.at(1, TicketColumn::Assignee), u"Ann"_s);
        QCOMPARE(desk.at(1, TicketColumn::Tags), u"a, b"_s);
        QCOMPARE(desk.model.index(1, int(TicketColumn::Created)).data(items::TimeRole).toDateTime(),
                 desk.source.tickets[1].createdAt);
        QCOMPARE(desk.model.columnCount(), 9);
        QCOMPARE(desk.model.headerData(8, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Updated"_s);
    }

    void markupOfStrangersStaysText()
    {
        Desk desk(1);
        desk.source.tickets[0].title = u"<b>bold</b> <img src=x>"_s;
        desk.open();
        const QString tip =
            desk.model.index(0, int(TicketColumn::Title)).data(Qt::ToolTipRole).toString();
        QCOMPARE(tip, u"<qt>&lt;b&gt;bold&lt;/b&gt; &lt;img src=x&gt;</qt>"_s);
    }

    void overdueFollowsTheClock()
    {
        Desk desk(2);
        desk.source.tickets[0].createdAt = afternoon().addDays(-8);
        desk.open();
        QVERIFY(desk.model.index(0, 0).data(items::OverdueRole).toBool());
        QVERIFY(!desk.model.index(1, 0).data(items::OverdueRole).toBool());
    }

    void rowsOnTheirWaySaySo()
    {
        Desk desk(1000);
        desk.open();
        desk.model.setVisibleRows(500, 530);
        QVERIFY(desk.model.index(510, 0).data(items::LoadingRole).toBool());
        QCOMPARE(desk.at(510), QString());
        QSignalSpy changed(&desk.model, &TicketQueueModel::dataChanged);
        desk.source.answerAll();
        QVERIFY(!desk.model.index(510, 0).data(items::LoadingRole).toBool());
        QCOMPARE(desk.at(510), u"511"_s);
        QVERIFY(changed.size() >= 1);
    }

    void newestListWins()
    {
        Desk desk(30);
        desk.model.show(filter(u"old"_s));
        desk.model.show(filter(u"new"_s));
        QCOMPARE(desk.source.pages.size(), 2);
        QVERIFY(*desk.source.pages[0].calledOff);
        QVERIFY(*desk.source.totals[0].calledOff);
        QVERIFY(!*desk.source.pages[1].calledOff);
        // The old answers come all the same.
        desk.source.answerPage();
        desk.source.answerTotal();
        QCOMPARE(desk.model.rowCount(), 0);
        QCOMPARE(desk.model.state(), State::Loading);
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 30);
        QVERIFY(desk.model.query().filter == filter(u"new"_s));
    }

    void oldListStaysUntilTheNewOneIsThere()
    {
        Desk desk(30);
        desk.open();
        desk.model.show(filter(u"new"_s));
        QVERIFY(desk.model.isBusy());
        QCOMPARE(desk.model.rowCount(), 30);
        QCOMPARE(desk.model.state(), State::Ready);
        desk.source.tickets.resize(5);
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.source.answerAll();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(desk.model.rowCount(), 5);
        QVERIFY(!desk.model.isBusy());
    }

    void sortingAsksForAnotherOrder()
    {
        Desk desk(30);
        desk.open();
        desk.model.sort(int(TicketColumn::Priority), Qt::DescendingOrder);
        QCOMPARE(desk.source.pages.last().query.sort.column, search::SortColumn::Priority);
        QCOMPARE(desk.source.pages.last().query.sort.direction, search::SortDirection::Descending);
        QCOMPARE(desk.model.sortColumn(), int(TicketColumn::Priority));
        QCOMPARE(desk.model.sortOrder(), Qt::DescendingOrder);
        desk.source.answerAll();
        desk.model.sort(int(TicketColumn::Priority), Qt::DescendingOrder);
        QVERIFY(desk.source.pages.isEmpty());
    }

    void meAndTheMomentGoWithTheQuery()
    {
        Desk desk(1);
        desk.model.setMe(domain::UserId(7));
        desk.model.show(filter(u"assignee:me"_s));
        QCOMPARE(desk.source.pages[0].query.me, domain::UserId(7));
        QCOMPARE(desk.source.pages[0].query.now, afternoon());
        QVERIFY(desk.source.pages[0].query.timeZone.isValid());
    }

    void reloadKeepsThePlace()
    {
        Desk desk(1000);
        desk.open();
        desk.model.setVisibleRows(300, 330);
        desk.source.answerAll();
        desk.source.tickets.prepend(ticketRow(5000));
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        const QSignalSpy reloaded(&desk.model, &TicketQueueModel::reloaded);
        desk.model.reload();
        QCOMPARE(desk.at(300), u"301"_s); // still the old list
        desk.source.answerAll();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(reloaded.size(), 1);
        QCOMPARE(desk.model.rowCount(), 1001);
        QCOMPARE(desk.at(300), u"300"_s);
        QCOMPARE(desk.model.rowOf(domain::TicketId(301)), 301);
    }

    void heldRowsAreLoadedAndStayThroughAReload()
    {
        Desk desk(2000);
        desk.open();
        desk.model.setHeldRows(40, 600); // a selection down to there
        desk.source.answerAll();
        QVERIFY(desk.model.isLoaded(40, 600));
        desk.model.setVisibleRows(580, 610);
        desk.source.tickets.prepend(ticketRow(5000));
        desk.model.reload();
        desk.source.answerAll();
        QVERIFY(desk.model.isLoaded(40, 601));
    }

    void reloadOfAListThatShrankBelowThePlace()
    {
        Desk desk(1000);
        desk.open();
        desk.model.setVisibleRows(900, 930);
        desk.source.answerAll();
        desk.source.tickets.resize(40);
        desk.model.reload();
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 40);
        QCOMPARE(desk.at(39), u"40"_s);
    }

    void reloadMeanwhileDoesNotOvertakeANewList()
    {
        Desk desk(30);
        desk.open();
        desk.model.show(filter(u"new"_s));
        desk.model.reload();
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.source.answerAll();
        QCOMPARE(reset.size(), 1);
        QVERIFY(desk.model.query().filter == filter(u"new"_s));
    }

    void changedTicketsAreReadAgainInPlace()
    {
        Desk desk(500);
        desk.open();
        desk.source.tickets[9].title = u"Changed"_s;
        desk.source.tickets[9].version = 2;
        QSignalSpy changed(&desk.model, &TicketQueueModel::dataChanged);
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.model.refreshRows({domain::TicketId(10)});
        QCOMPARE(desk.source.rowRequests.size(), 1);
        QCOMPARE(desk.source.rowRequests[0].ids, QList{domain::TicketId(10)});
        QVERIFY(desk.source.rowRequests[0].query.filter == desk.model.query().filter);
        QCOMPARE(desk.source.rowRequests[0].query.now, afternoon());
        desk.source.answerRows();
        QCOMPARE(desk.at(9, TicketColumn::Title), u"Changed"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 9);
        QCOMPARE(changed[0][1].toModelIndex().row(), 9);
        QCOMPARE(reset.size(), 0);
    }

    void ticketsThatCameOrWentChangeTheList()
    {
        Desk desk(500);
        desk.open();
        desk.source.tickets.removeAt(3);
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.model.refreshRows({domain::TicketId(4)});
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 499);
        QCOMPARE(desk.at(3), u"5"_s);
        QCOMPARE(reset.size(), 0);
    }

    void manyChangesAreCountedOnce()
    {
        Desk desk(500);
        desk.open();
        for (int i = 0; i < 50; ++i)
            desk.model.refreshRows({domain::TicketId(900)});
        QCOMPARE(desk.source.totals.size(), 1);
        desk.source.answerAll();
        desk.source.tickets.append(ticketRow(901));
        // The last change is not forgotten.
        QTRY_COMPARE(desk.source.totals.size(), 1);
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 501);
    }

    void changeOfOneThatStaysLeavesTheListAlone()
    {
        Desk desk(500);
        desk.open();
        const QSignalSpy reloaded(&desk.model, &TicketQueueModel::reloaded);
        desk.source.others.append(ticketRow(900));
        desk.model.refreshRows({domain::TicketId(4), domain::TicketId(900)});
        desk.source.answerAll();
        QVERIFY(!desk.model.isBusy());
        QCOMPARE(reloaded.size(), 0);
    }

    void oneThatLeftAndOneThatCameAreNoticed()
    {
        Desk desk(500);
        desk.open();
        const QSignalSpy reset(&desk.model, &TicketQueueModel::modelReset);
        desk.source.others.append(desk.source.tickets.takeAt(3));
        desk.source.tickets.prepend(ticketRow(900));
        desk.model.refreshRows({domain::TicketId(4), domain::TicketId(900)});
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 500);
        QCOMPARE(desk.at(0), u"900"_s);
        QCOMPARE(desk.model.rowOf(domain::TicketId(4)), -1);
        QCOMPARE(reset.size(), 0);
    }

    void eitherOfThemIsEnough_data()
    {
        QTest::addColumn<qint64>("changed");
        QTest::newRow("the one that left") << qint64(4);
        QTest::newRow("the one that came") << qint64(900);
        QTest::newRow("one that is gone for good") << qint64(5);
    }

    void eitherOfThemIsEnough()
    {
        QFETCH(qint64, changed);
        Desk desk(500);
        desk.open();
        desk.source.others.append(desk.source.tickets.takeAt(3));
        desk.source.tickets.removeAt(3); // number 5
        desk.source.tickets.prepend(ticketRow(900));
        desk.source.tickets.prepend(ticketRow(901));
        desk.model.refreshRows({domain::TicketId(changed)});
        desk.source.answerAll();
        QCOMPARE(desk.at(1), u"900"_s);
    }

    void changesThatKeepComingReadTheListNowAndThen()
    {
        Desk desk(500);
        desk.open();
        const QSignalSpy reloaded(&desk.model, &TicketQueueModel::reloaded);
        for (int i = 0; i < 20; ++i) {
            desk.source.others.append(desk.source.tickets.takeFirst());
            desk.source.tickets.append(ticketRow(900 + i));
            desk.model.refreshRows({domain::TicketId(i + 1)});
            desk.source.answerAll();
        }
        QCOMPARE(reloaded.size(), 1);
        // The last change is not forgotten.
        QTRY_COMPARE(desk.source.pages.size(), 1);
        desk.source.answerAll();
        QCOMPARE(desk.at(0), u"21"_s);
        QCOMPARE(reloaded.size(), 2);
    }

    void listReadJustBeforeAChangeIsReadOnceMore()
    {
        Desk desk(30);
        desk.model.show(filter(u"status:open"_s));
        const search::QueuePage read = desk.source.read(desk.source.pages[0].request);
        desk.source.others.append(desk.source.tickets.takeAt(3));
        desk.source.tickets.append(ticketRow(900));
        desk.model.refreshRows({domain::TicketId(4)});
        desk.source.answerRows();
        desk.source.pages.takeFirst().answer.ready(read);
        QCOMPARE(desk.at(3), u"4"_s);
        desk.source.answerAll();
        QCOMPARE(desk.at(3), u"5"_s);
        QVERIFY(!desk.model.isBusy());
    }

    void failureOfANewListIsAStateOfItsOwn()
    {
        Desk desk(30);
        desk.open();
        QSignalSpy failed(&desk.model, &TicketQueueModel::failed);
        desk.model.show(filter(u"new"_s));
        desk.source.failPage(core::Error(core::ErrorKind::ConnectionLost, {}));
        QCOMPARE(desk.model.state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.model.rowCount(), 0);
        QVERIFY(!desk.model.isBusy());
        desk.source.dropCalledOff();
        desk.model.reload();
        QCOMPARE(desk.model.state(), State::Loading);
        desk.source.answerAll();
        QCOMPARE(desk.model.state(), State::Ready);
        QCOMPARE(desk.model.rowCount(), 30);
    }

    void failedReloadLeavesWhatIsThere()
    {
        Desk desk(30);
        desk.open();
        QSignalSpy failed(&desk.model, &TicketQueueModel::failed);
        desk.model.reload();
        desk.source.failPage(core::Error(core::ErrorKind::Timeout, {}));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.model.state(), State::Ready);
        QCOMPARE(desk.at(29), u"30"_s);
    }

    void cancellationIsNoFailure()
    {
        Desk desk(30);
        desk.model.show(filter({}));
        const QSignalSpy failed(&desk.model, &TicketQueueModel::failed);
        desk.source.failPage(core::Error(core::ErrorKind::Cancelled, {}));
        QCOMPARE(failed.size(), 0);
    }

    void listThatChangedUnderneathIsReadAnew()
    {
        Desk desk(1000);
        desk.open();
        desk.source.tickets.resize(60);
        desk.model.setVisibleRows(970, 999); // from the end, which is now near the beginning
        desk.source.answerAll();
        QCOMPARE(desk.model.rowCount(), 60);
        QCOMPARE(desk.at(59), u"60"_s);
    }

    void scrollingThroughALongListKeepsLittleInMemory()
    {
        // Without the tester, which walks over the whole model at every change.
        FakeQueueSource source(30'000);
        TicketQueueModel model(source, afternoon);
        model.show(filter({}));
        source.answerAll();
        for (int row = 0; row < 29'000; row += 90) {
            model.setVisibleRows(row, row + 40);
            source.answerAll();
            QCOMPARE(model.index(row + 20, 0).data().toString(), QString::number(row + 21));
        }
        QVERIFY(model.loadedTickets().size() <= 61 * 100);
    }

    void requestsAreCalledOffWhenTheModelGoes()
    {
        FakeQueueSource source(30);
        {
            TicketQueueModel model(source, afternoon);
            model.show(filter({}));
        }
        QVERIFY(*source.pages[0].calledOff);
        QVERIFY(*source.totals[0].calledOff);
    }
};

QTEST_GUILESS_MAIN(TicketQueueModelTest)
#include "tst_ticketqueuemodel.moc"
