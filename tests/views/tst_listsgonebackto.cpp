// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to lists in the same database that others change: at once where nothing has changed,
// and never with a row or a number that a notice has told otherwise about.
#include "repositories/queuerepository.h"
#include "search/parser.h"
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"
#include "tests/views/othersatwork.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketId;
using items::TicketQueueModel;
using testing::MainWindowFixture;
using testing::OthersAtWork;

namespace {

const QStringList searches{u""_s,
                           u"is:active"_s,
                           u"is:active is:unassigned"_s,
                           u"is:active priority:urgent"_s,
                           u"is:active assignee:me"_s,
                           u"status:closed"_s,
                           u"calm"_s};

} // namespace

class ListsGoneBackToTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverStaleWhileOthersEdit();
    void altLeftFindsPlaceAndSelection();
    void ordersAreGoneBackToAsWell();

private:
    void check(TicketQueueModel &model, database::Connection &connection, const QString &when);
    static void fill(database::Connection &connection, int tickets);
};

void ListsGoneBackToTest::fill(database::Connection &connection, int tickets)
{
    connection.execute(u"INSERT INTO desk.tickets (title) "
                       "SELECT 'Ticket ' || n FROM generate_series(1, %1) n"_s.arg(tickets));
}

// What is on show is what the database has.
void ListsGoneBackToTest::check(TicketQueueModel &model, database::Connection &connection,
                                const QString &when)
{
    const search::QueueQuery query = model.query();
    const search::QueuePage truth =
        repositories::loadPage(connection, query, {.limit = model.rowCount() + 100});
    const QString list = when + u": "_s + search::toText(query.filter);
    QVERIFY2(model.total() == truth.rows.size(),
             qPrintable(u"%1: shows %2 tickets of %3"_s.arg(list)
                            .arg(model.total().value_or(-1))
                            .arg(truth.rows.size())));
    for (const qint64 row : model.loadedRows())
        QVERIFY2(
            *model.ticketAt(int(row)) == truth.rows.at(row),
            qPrintable(u"%1: row %2 shows \"%3\", the database has \"%4\""_s.arg(list).arg(row).arg(
                model.ticketAt(int(row))->title, truth.rows.at(row).title)));
}

void ListsGoneBackToTest::neverStaleWhileOthersEdit()
{
    testing::LiveDesk desk;
    database::Connection &connection = desk.database().connection();
    fill(connection, 150);
    views::ServiceQueueSource source(desk.desk().queue);
    TicketQueueModel model(source);
    model.setMe(desk.database().me());
    model.setNoticesArrive(true);
    services::LiveUpdates &live = desk.desk().live;
    connect(&live, &services::LiveUpdates::ticketsChanged, &model, &TicketQueueModel::refreshRows);
    connect(&live, &services::LiveUpdates::everythingChanged, &model,
            &TicketQueueModel::refreshAll);
    QSet<TicketId> told;
    connect(&live, &services::LiveUpdates::ticketsChanged, this,
            [&](const QSet<TicketId> &tickets) { told.unite(tickets); });

    int atOnce = 0;
    const auto show = [&](const QString &text, const QString &when) {
        model.show(search::parse(text).filter);
        model.setVisibleRows(0, 30);
        if (!model.isBusy()) {
            ++atOnce;
            check(model, connection, when);
        }
    };
    OthersAtWork others(desk.database().settings(), desk.database().me());
    for (int round = 0; round < 12; ++round) {
        others.begin();
        for (int i = 0; i < 14; ++i) {
            model.show(search::parse(searches.at((i * 5 + round) % searches.size())).filter);
            model.setVisibleRows(0, 30);
            QTest::qWait(5 + 7 * (i % 4));
        }
        others.end();
        // Told of the last change, the model has been told of all before.
        const TicketId last = testing::insertTicket(connection, {.title = u"The last one"_s});
        QTRY_VERIFY(told.contains(last));
        for (const QString &text : searches)
            show(text, u"right after the last notice"_s);
        // What is in memory whole is looked into meanwhile.
        QTRY_VERIFY(!model.isBusy());
        QTest::qWait(400);
        for (int i = 0; i < 2; ++i)
            for (const QString &text : searches) {
                show(text, u"when it is quiet"_s);
                QTRY_VERIFY(!model.isBusy() && model.total());
                QTRY_VERIFY(model.isLoaded(0, std::min(30, model.rowCount() - 1)));
                check(model, connection, u"read"_s);
            }
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d edits a second by others; %d lists were there at once", others.editsPerSecond(),
          atOnce);
    QVERIFY(atOnce > 12);
}

void ListsGoneBackToTest::altLeftFindsPlaceAndSelection()
{
    MainWindowFixture m;
    fill(m.desk.database().connection(), 1000);
    m.open();
    auto &model = m.window().queueModel();
    QTRY_COMPARE(model.total(), 1003);
    QTRY_VERIFY(m.table().hasFocus());
    m.table().setCurrentIndex(model.index(700, 0));
    QTRY_VERIFY(model.ticketAt(700) && model.ticketAt(702));
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<TicketId> selected = m.queue().selectedTickets();
    QCOMPARE(selected.size(), 3);
    const int scrolled = m.table().verticalScrollBar()->value();
    QTest::qWait(1100); // longer than passing by
    m.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(m.queue().selectedTickets().isEmpty());

    const QSignalSpy busy(&model, &TicketQueueModel::busyChanged);
    m.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(model.rowCount(), 1003); // already
    QCOMPARE(m.queue().selectedTickets(), selected);
    QCOMPARE(m.table().currentIndex().row(), 702);
    QCOMPARE(m.table().verticalScrollBar()->value(), scrolled);
    QCOMPARE(busy.count(QVariantList{true}), 0);
    QCOMPARE(m.search().text(), u"is:active"_s);

    m.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(model.rowCount(), 0);
    m.press(Qt::Key_1, Qt::ControlModifier); // the views pane leads to the same place
    QCOMPARE(m.queue().selectedTickets(), selected);
    QCOMPARE(m.table().verticalScrollBar()->value(), scrolled);
}

void ListsGoneBackToTest::ordersAreGoneBackToAsWell()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    auto &model = m.window().queueModel();
    QTest::qWait(1100);
    m.table().sortByColumn(int(items::TicketColumn::Title), Qt::AscendingOrder);
    QTRY_COMPARE(model.ticketAt(0)->title, u"First"_s);
    m.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(model.rowCount(), 0);
    m.table().sortByColumn(int(items::TicketColumn::Number), Qt::AscendingOrder);
    m.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.ticketAt(0)->title, u"First"_s);
    QCOMPARE(m.table().horizontalHeader()->sortIndicatorSection(), int(items::TicketColumn::Title));
}

QTEST_MAIN(ListsGoneBackToTest)
#include "tst_listsgonebackto.moc"
