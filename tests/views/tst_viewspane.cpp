// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seed.h"
#include "tests/views/livedesk.h"
#include "views/shell/viewspane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketPriority;
using domain::TicketStatus;
using items::ViewListModel;
using testing::LiveDesk;
using views::ViewsPane;

class TestViewsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsExactly();
    void countsAnew();
    void unknownCountIsNotShown();
    void chosenByKeys();
    void chosenByClick();
    void marksTheViewOfASearch();

private:
    [[nodiscard]] QVariant count(const QString &word) const;
    [[nodiscard]] QList<qint64> counts() const;

    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<ViewsPane> m_pane;
};

void TestViewsPane::init()
{
    m_desk = std::make_unique<LiveDesk>();
    auto &connection = m_desk->database().connection();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto me = m_desk->database().me();
    testing::insertTicket(connection, {.assignee = me});
    testing::insertTicket(connection, {.priority = TicketPriority::Urgent});
    testing::insertTicket(connection, {.assignee = me, .createdAt = now.addDays(-8)});
    testing::insertTicket(connection, {.status = TicketStatus::Closed});
    testing::insertTicket(connection, {.deletedAt = now});
    m_pane = std::make_unique<ViewsPane>(m_desk->desk().queue, nullptr);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestViewsPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

QVariant TestViewsPane::count(const QString &word) const
{
    return m_pane->model()->index(m_pane->rowOfWord(word), 0).data(ViewListModel::CountRole);
}

QList<qint64> TestViewsPane::counts() const
{
    QList<qint64> counts;
    for (int row = 0; row < m_pane->model()->rowCount(); ++row) {
        const QVariant count = m_pane->model()->index(row, 0).data(ViewListModel::CountRole);
        counts.append(count.isValid() ? count.toLongLong() : -1);
    }
    return counts;
}

void TestViewsPane::countsExactly()
{
    QCOMPARE(counts(), QList<qint64>(6, -1)); // nothing is claimed before it is known
    m_pane->setMe(m_desk->database().me());
    // active, mine, unassigned, overdue, urgent, trash
    QTRY_COMPARE(counts(), QList<qint64>({3, 2, 1, 1, 1, 1}));
}

void TestViewsPane::countsAnew()
{
    m_pane->setMe(m_desk->database().me());
    QTRY_COMPARE(count(u"active"_s).toLongLong(), 3);
    m_desk->database().tickets(4);
    for (int i = 0; i < 20; ++i)
        m_pane->recount(); // many notices, one answer that is right in the end
    QTRY_COMPARE(count(u"active"_s).toLongLong(), 7);
    QCOMPARE(count(u"unassigned"_s).toLongLong(), 5);
}

void TestViewsPane::unknownCountIsNotShown()
{
    m_pane->setMe(m_desk->database().me());
    QTRY_COMPARE(count(u"active"_s).toLongLong(), 3);
    m_desk->database().connection().execute(u"ALTER TABLE desk.tickets RENAME TO gone"_s);
    m_pane->recount();
    QTRY_COMPARE(counts(), QList<qint64>(6, -1));
    m_desk->database().connection().execute(u"ALTER TABLE desk.gone RENAME TO tickets"_s);
    m_pane->recount();
    QTRY_COMPARE(count(u"active"_s).toLongLong(), 3);
}

void TestViewsPane::chosenByKeys()
{
    QSignalSpy chosen(m_pane.get(), &ViewsPane::chosen);
    m_pane->choose(0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"is:active"_s);
    m_pane->setFocus();
    QTest::keyClick(m_pane.get(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toString(), u"is:active assignee:me"_s);
    QCOMPARE(m_pane->currentWord(), u"mine"_s);
    QTest::keyClick(m_pane.get(), Qt::Key_End);
    QCOMPARE(chosen.last()[0].toString(), u"is:deleted"_s);
    const auto before = chosen.size();
    QTest::keyClick(m_pane.get(), Qt::Key_Down); // there is none below
    QCOMPARE(chosen.size(), before);
    m_pane->choose(99);
    QCOMPARE(chosen.size(), before);
}

void TestViewsPane::chosenByClick()
{
    QSignalSpy chosen(m_pane.get(), &ViewsPane::chosen);
    QTest::mouseClick(m_pane->viewport(), Qt::LeftButton, {},
                      m_pane->visualRect(m_pane->model()->index(4, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"is:active priority:urgent"_s);
}

void TestViewsPane::marksTheViewOfASearch()
{
    QSignalSpy chosen(m_pane.get(), &ViewsPane::chosen);
    m_pane->selectQuery(u"is:overdue"_s);
    QCOMPARE(m_pane->currentWord(), u"overdue"_s);
    m_pane->selectQuery(u"is:overdue printer"_s);
    QCOMPARE(m_pane->currentWord(), QString());
    QVERIFY(m_pane->selectionModel()->selectedIndexes().isEmpty());
    QVERIFY(chosen.isEmpty()); // it only marks
}

QTEST_MAIN(TestViewsPane)
#include "tst_viewspane.moc"
