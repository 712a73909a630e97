// SPDX-License-Identifier: GPL-3.0-or-later
// The list in the window while others change tickets in the same database.
#include "repositories/ticketrepository.h"
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketStatus;
using testing::MainWindowFixture;

class TestLiveList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLeavesAndAnotherComes();
    void editOfAnotherShowsEverywhere();

private:
    [[nodiscard]] static QStringList titles(MainWindowFixture &m)
    {
        QStringList titles;
        const auto *rows = m.table().model();
        for (int row = 0; row < rows->rowCount(); ++row)
            titles.append(rows->index(row, int(items::TicketColumn::Title)).data().toString());
        return titles;
    }
};

void TestLiveList::oneLeavesAndAnotherComes()
{
    MainWindowFixture m;
    auto &database = m.desk.database();
    const auto closed = testing::insertTicket(
        database.connection(), {.title = u"Reopened"_s, .status = TicketStatus::Closed});
    QVERIFY(m.openAndWait());
    m.press(Qt::Key_J);
    QTRY_VERIFY(m.shows(m.second));
    QCOMPARE(titles(m), QStringList({u"Third"_s, u"Second"_s, u"First"_s}));

    // In one edit, so that the number of active tickets is the same at every moment.
    database.edit(u"elsewhere"_s, [&](repositories::AuditedWrite &write) {
        repositories::updateTickets(write, {m.first}, {.status = TicketStatus::Closed});
        return repositories::updateTickets(write, {closed}, {.status = TicketStatus::Open});
    });
    QTRY_COMPARE(titles(m), QStringList({u"Reopened"_s, u"Third"_s, u"Second"_s}));
    QCOMPARE(m.currentTitle(), u"Second"_s);
    QCOMPARE(m.queue().selectedTickets(), QList{m.second});
    QVERIFY(m.shows(m.second));
}

// In the list, in the numbers of the views, and in the open ticket. How long that took is printed:
// others use the machine as well.
void TestLiveList::editOfAnotherShowsEverywhere()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    const auto urgent = [&] {
        return m.views().model()->index(4, 0).data(items::ViewListModel::CountRole);
    };
    QTRY_COMPARE(urgent(), QVariant(0));
    // Once before, so that what begins with the window has come to rest.
    m.desk.changeElsewhere(m.third, {.title = u"Before"_s});
    QTRY_VERIFY(m.title().toPlainText() == u"Before"_s);
    QTest::qWait(600);
    const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    m.desk.changeElsewhere(
        m.third, {.title = u"Changed by another"_s, .priority = domain::TicketPriority::Urgent});
    std::array<qint64, 3> shown{-1, -1, -1};
    const auto look = [&] {
        const std::array<bool, 3> now{titles(m).constFirst() == u"Changed by another"_s,
                                      urgent() == QVariant(1),
                                      m.title().toPlainText() == u"Changed by another"_s};
        for (std::size_t i = 0; i < now.size(); ++i)
            if (now[i] && shown[i] < 0)
                shown[i] = since.elapsed();
        return std::ranges::none_of(shown, [](qint64 at) { return at < 0; });
    };
    QElapsedTimer patience;
    patience.start();
    while (!look() && patience.elapsed() < 10'000)
        QTest::qWait(1);
    QVERIFY(look());
    qInfo("shown after the edit began: list %lld ms, number of the view %lld ms, ticket %lld ms",
          shown[0], shown[1], shown[2]);
}

QTEST_MAIN(TestLiveList)
#include "tst_livelist.moc"
