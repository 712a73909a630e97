// SPDX-License-Identifier: GPL-3.0-or-later
// The list in the window while others change tickets in the same database.
#include "repositories/ticketrepository.h"
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketStatus;
using testing::MainWindowFixture;

class TestLiveList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLeavesAndAnotherComes();

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

QTEST_MAIN(TestLiveList)
#include "tst_livelist.moc"
