// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowwindow.h"
#include "tests/items/fakequeuesource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::test;
using items::RowRequest;
using items::RowWindow;
using From = search::PageRequest::From;
using Arrival = RowWindow::Arrival;

namespace {

// Looks, and lets everything arrive that was asked for. Returns what was asked for.
QList<RowRequest> load(RowWindow &window, const FakeQueueSource &source, qint64 first, qint64 last)
{
    const QList<RowRequest> asked = window.look(first, last).send;
    for (const RowRequest &request : asked)
        [&] { QCOMPARE(window.arrive(request, source.read(request.page)), Arrival::Taken); }();
    return asked;
}

QString idAt(const RowWindow &window, qint64 index)
{
    const domain::TicketRow *row = window.row(index);
    return row ? row->number : u"-"_s;
}

} // namespace

class RowWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAtTheTop()
    {
        RowWindow window(1);
        QCOMPARE(window.size(), 0);
        const auto plan = window.look(0, 30);
        QCOMPARE(plan.send.size(), 1);
        QCOMPARE(plan.send[0].page.from, From::Start);
        QCOMPARE(plan.send[0].page.skip, 0);
        QCOMPARE(plan.send[0].page.limit, RowWindow::blockSize);
        QCOMPARE(window.arrive(plan.send[0], pageOf(1, 100)), Arrival::Taken);
        // The first page is there before anybody has counted.
        QVERIFY(!window.total());
        QCOMPARE(window.size(), 100);
        QCOMPARE(idAt(window, 99), u"100"_s);
        QCOMPARE(idAt(window, 100), u"-"_s);
        window.setTotal(250);
        QCOMPARE(window.size(), 250);
    }

    void asksOnceForWhatIsUnderWay()
    {
        RowWindow window(1);
        QCOMPARE(window.look(0, 30).send.size(), 1);
        const auto again = window.look(5, 35);
        QVERIFY(again.send.isEmpty());
        QVERIFY(again.callOff.isEmpty());
    }

    void shortPageTellsTheTotal()
    {
        RowWindow window(1);
        const auto plan = window.look(0, 30);
        window.arrive(plan.send[0], pageOf(1, 7));
        QCOMPARE(window.total(), std::optional<qint64>(7));
        QVERIFY(window.look(0, 30).send.isEmpty());
    }

    void emptyListIsKnownToBeEmpty()
    {
        RowWindow window(1);
        QCOMPARE(window.arrive(window.look(0, 30).send[0], {}), Arrival::Taken);
        QCOMPARE(window.total(), std::optional<qint64>(0));
    }

    void emptyPageBeyondTheEndLowersTheTotal()
    {
        RowWindow window(1);
        window.setTotal(1000);
        const auto request = window.look(320, 330).send[0];
        QCOMPARE(request.page.from, From::Start);
        QCOMPARE(window.arrive(request, {}), Arrival::Taken);
        QCOMPARE(window.total(), std::optional<qint64>(300));
    }

    void readsOnByKey()
    {
        const FakeQueueSource source(1000);
        RowWindow window(1);
        window.setTotal(1000);
        load(window, source, 0, 30);
        const auto asked = load(window, source, 100, 130);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].page.from, From::After);
        QCOMPARE(asked[0].page.anchor->id, domain::TicketId(100));
        QCOMPARE(asked[0].page.skip, 0);
        QCOMPARE(idAt(window, 100), u"101"_s);
    }

    void jumpsToTheEndFromTheEnd()
    {
        const FakeQueueSource source(10'050);
        RowWindow window(1);
        window.setTotal(10'050);
        const auto asked = load(window, source, 10'040, 10'049);
        QCOMPARE(asked[0].page.from, From::End);
        QCOMPARE(asked[0].page.skip, 0);
        QCOMPARE(asked[0].page.limit, 50);
        QCOMPARE(idAt(window, 10'049), u"10050"_s);
        QCOMPARE(idAt(window, 10'000), u"10001"_s);
    }

    void jumpsToTheMiddleFromTheNearestKnownPlace()
    {
        const FakeQueueSource source(100'000);
        RowWindow window(1);
        window.setTotal(100'000);
        load(window, source, 0, 30);
        load(window, source, 40'000, 40'030); // far from all: counted from the key at 99
        const auto near = load(window, source, 40'500, 40'530);
        QCOMPARE(near[0].page.from, From::After);
        QCOMPARE(near[0].page.skip, 400);
        const auto above = load(window, source, 39'700, 39'730);
        QCOMPARE(above[0].page.from, From::Before);
        QCOMPARE(above[0].page.skip, 200);
        for (const qint64 at : {40'000, 40'530, 39'700, 39'799})
            QCOMPARE(idAt(window, at), QString::number(at + 1));
    }

    void everyPlaceHoldsItsRow()
    {
        const FakeQueueSource source(3'333);
        RowWindow window(1, 5);
        window.setTotal(3'333);
        // Up and down through the list, with more rows than are kept.
        for (const qint64 at : {0, 3'300, 1'500, 1'400, 1'650, 0, 3'000, 3'299, 50, 2'222}) {
            load(window, source, at, at + 33);
            for (qint64 row = at; row < std::min<qint64>(at + 34, 3'333); ++row)
                QCOMPARE(idAt(window, row), QString::number(row + 1));
        }
    }

    void forgetsWhatWasNotLookedAtLongest()
    {
        const FakeQueueSource source(10'000);
        RowWindow window(1, 3);
        window.setTotal(10'000);
        load(window, source, 0, 10);
        load(window, source, 100, 110);
        load(window, source, 200, 210);
        window.look(0, 10); // keeps the first one in mind
        load(window, source, 300, 310);
        QVERIFY(window.row(0));
        QVERIFY(!window.row(100));
        QVERIFY(window.row(200));
        QVERIFY(window.row(300));
        QCOMPARE(window.tickets().size(), 300);
        // It comes back by the key that was kept, not by counting.
        const auto back = load(window, source, 100, 110);
        QCOMPARE(back[0].page.skip, 0);
        QCOMPARE(idAt(window, 150), u"151"_s);
    }

    void keepsAllThatIsLookedAt()
    {
        const FakeQueueSource source(10'000);
        RowWindow window(1, 2);
        window.setTotal(10'000);
        load(window, source, 0, 499);
        QVERIFY(window.has(0, 499));
    }

    void newestWishWins()
    {
        RowWindow window(1);
        window.setTotal(100'000);
        const auto first = window.look(0, 30);
        const auto second = window.look(50'000, 50'030);
        QCOMPARE(second.callOff.size(), 1);
        QCOMPARE(second.callOff[0].serial, first.send[0].serial);
        // The answer comes all the same: it changes nothing.
        QCOMPARE(window.arrive(first.send[0], pageOf(1, 100)), Arrival::Stale);
        QVERIFY(!window.row(0));
        QCOMPARE(window.arrive(second.send[0], pageOf(50'001, 100)), Arrival::Taken);
    }

    void answerToAnEarlierRequestForTheSamePlaceIsStale()
    {
        RowWindow window(1);
        window.setTotal(100'000);
        const auto first = window.look(0, 30).send[0];
        window.look(50'000, 50'030);
        const auto again = window.look(0, 30).send[0];
        QVERIFY(first.serial != again.serial);
        QCOMPARE(window.arrive(first, pageOf(1, 100)), Arrival::Stale);
        QCOMPARE(window.arrive(again, pageOf(1, 100)), Arrival::Taken);
    }

    void answerOfAnotherGenerationIsStale()
    {
        RowWindow old(1);
        RowWindow window(2);
        const auto request = old.look(0, 30).send[0];
        window.look(0, 30);
        QCOMPARE(window.arrive(request, pageOf(1, 100)), Arrival::Stale);
        QVERIFY(!window.fail(request));
        QCOMPARE(window.size(), 0);
    }

    void failedRequestCanBeAskedAgain()
    {
        RowWindow window(1);
        const auto request = window.look(0, 30).send[0];
        QVERIFY(window.fail(request));
        QVERIFY(!window.fail(request));
        QCOMPARE(window.look(0, 30).send.size(), 1);
    }

    void shortPageFromBehindMeansTheListHasChanged()
    {
        RowWindow window(1);
        window.setTotal(300);
        const auto request = window.look(200, 210).send[0];
        QCOMPARE(request.page.from, From::End);
        QCOMPARE(window.arrive(request, pageOf(1, 60)), Arrival::Inconsistent);
    }

    void listThatGrewIsReadToItsNewEnd()
    {
        FakeQueueSource source(150);
        RowWindow window(1);
        window.setTotal(150);
        load(window, source, 0, 149);
        source.tickets.append(ticketRow(151));
        window.setTotal(151);
        QVERIFY(!window.row(150));
        load(window, source, 100, 150);
        QCOMPARE(idAt(window, 150), u"151"_s);
    }

    void listThatShrankLosesItsTail()
    {
        const FakeQueueSource source(150);
        RowWindow window(1);
        load(window, source, 0, 30);
        load(window, source, 100, 149);
        window.setTotal(120);
        QVERIFY(window.row(119));
        QVERIFY(!window.row(120));
        window.setTotal(80);
        QVERIFY(window.row(79));
        QVERIFY(!window.row(80));
    }

    void patchesByTicket()
    {
        const FakeQueueSource source(150);
        RowWindow window(1);
        load(window, source, 0, 30);
        domain::TicketRow row = ticketRow(42);
        row.title = u"Changed"_s;
        row.version = 2;
        QCOMPARE(window.patch(row), std::optional<qint64>(41));
        QCOMPARE(window.row(41)->title, u"Changed"_s);
        // An older reading comes late.
        QCOMPARE(window.patch(ticketRow(42)), std::nullopt);
        QCOMPARE(window.row(41)->title, u"Changed"_s);
        QCOMPARE(window.patch(ticketRow(142)), std::nullopt);
    }

    void adoptsPlacesOfAnotherWindow()
    {
        const FakeQueueSource source(100'000);
        RowWindow old(1);
        old.setTotal(100'000);
        load(old, source, 0, 10);
        load(old, source, 50'000, 50'010);
        RowWindow window(2);
        window.setTotal(100'000);
        window.adoptAnchors(old, 10'000);
        const auto near = window.look(50'100, 50'110).send[0];
        QCOMPARE(near.page.from, From::After);
        QCOMPARE(near.page.skip, 0);
        // Those before are not taken over: there a count from the start is cheap, and exact.
        const auto top = window.look(100, 110).send[0];
        QCOMPARE(top.page.from, From::Start);
        QCOMPARE(top.page.skip, 100);
    }

    void rememberedPlacesStayBounded()
    {
        const FakeQueueSource source(120'000);
        RowWindow window(1, 4);
        window.setTotal(120'000);
        for (qint64 at = 0; at < 120'000; at += 100) {
            const auto request = window.look(at, at + 99).send[0];
            window.arrive(request, pageOf(at + 1, 100));
        }
        // Still near to every place.
        for (const qint64 at : {5'000, 77'700, 110'400}) {
            const auto request = window.look(at, at + 10).send[0];
            QVERIFY2(request.page.skip < 1'000, qPrintable(QString::number(request.page.skip)));
            QCOMPARE(window.arrive(request, source.read(request.page)), Arrival::Taken);
            QCOMPARE(idAt(window, at), QString::number(at + 1));
        }
    }
};

QTEST_APPLESS_MAIN(RowWindowTest)
#include "tst_rowwindow.moc"
