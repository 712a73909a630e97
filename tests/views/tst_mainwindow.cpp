// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: how it begins, what it keeps, what it says.
#include "database/transaction.h"
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"
#include "views/shell/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::CommentVisibility;
using domain::TicketStatus;
using items::TicketQueueModel;
using testing::focusNow;
using testing::MainWindowFixture;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isUpBeforeTheFirstRow();
    void firstListGetsTheFocusAndATicket();
    void firstListTakesNoFocusFromTyping();
    void noDatabaseCallOnItsThread();
    void shapeIsKept();
    void viewIsKept();
    void columnsAreKept();
    void editElsewhereMovesNothing();
    void connectionIsTold();
    void failureAtTheStartIsTold();
    void closesWhenItsEditsAreDone();
    void changesItsLanguageWhenItsEditsAreDone();

private:
    void editStatusAndPriority();
    [[nodiscard]] QString labelled(const QString &accessibleName);

    std::unique_ptr<MainWindowFixture> m;
};

void TestMainWindow::init()
{
    m = std::make_unique<MainWindowFixture>();
}

void TestMainWindow::cleanup()
{
    m.reset();
}

QString TestMainWindow::labelled(const QString &accessibleName)
{
    for (const QLabel *label : m->window().findChildren<QLabel *>())
        if (label->accessibleName() == accessibleName)
            return label->text();
    return u"no such label"_s;
}

void TestMainWindow::isUpBeforeTheFirstRow()
{
    {
        database::Transaction held(m->desk.database().connection());
        m->desk.database().connection().execute(
            u"LOCK TABLE desk.tickets, desk.users IN ACCESS EXCLUSIVE MODE"_s);
        m->open();
        QTest::qWait(300); // long enough for an answer, were there one
        QVERIFY(m->window().isVisible());
        QCOMPARE(m->window().queueModel().state(), TicketQueueModel::State::Loading);
        QCOMPARE(labelled(u"Tickets in the list"_s), QString()); // not "0"
        QCOMPARE(labelled(u"Connection"_s), u"Connecting…"_s);
        // It says what it waits for, and takes keys meanwhile.
        const auto labels = m->queue().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Loading tickets…"_s;
        }));
        m->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(m->search().hasFocus(), qPrintable(focusNow()));
        m->press(Qt::Key_Escape);
    }
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(3));
    QTRY_COMPARE(labelled(u"Tickets in the list"_s), u"3 ticket(s)"_s);
    QTRY_COMPARE(labelled(u"Connection"_s), u"Connected"_s);
}

void TestMainWindow::firstListGetsTheFocusAndATicket()
{
    m->open();
    QTRY_VERIFY(m->table().hasFocus());
    QTRY_COMPARE(m->queue().currentTicket(), std::optional(m->third));
    QTRY_VERIFY(m->shows(m->third));
    QCOMPARE(m->queue().selectedTickets(), QList{m->third});
    QCOMPARE(m->views().currentWord(), u"active"_s);
}

void TestMainWindow::firstListTakesNoFocusFromTyping()
{
    {
        database::Transaction held(m->desk.database().connection());
        m->desk.database().connection().execute(
            u"LOCK TABLE desk.tickets IN ACCESS EXCLUSIVE MODE"_s);
        m->open();
        QTRY_COMPARE(m->search().text(), u"is:active"_s);
        m->press(Qt::Key_F, Qt::ControlModifier);
        m->type(u"fir"_s);
    }
    QTRY_COMPARE(m->window().queueModel().state(), TicketQueueModel::State::Ready);
    QTRY_VERIFY(m->queue().currentTicket());
    QVERIFY2(m->search().hasFocus(), qPrintable(focusNow()));
    m->type(u"st"_s);
    QCOMPARE(m->search().text(), u"first"_s);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
}

void TestMainWindow::noDatabaseCallOnItsThread()
{
    struct Forbidden {
        Forbidden() { database::forbidCurrentThread(); }
        ~Forbidden() { database::allowAllThreads(); }
    };
    const int before = database::forbiddenCalls();
    {
        const Forbidden guard;
        // The guard is awake: this very thread is refused.
        QVERIFY_THROWS_EXCEPTION(core::Error, m->desk.ticket(m->first));
        QCOMPARE(database::forbiddenCalls(), before + 1);
        m->open();
        QTRY_COMPARE(m->title().toPlainText(), u"Third"_s);
        m->press(Qt::Key_J);
        QTRY_COMPARE(m->title().toPlainText(), u"Second"_s);
        m->press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(m->messages().canUndo());
        m->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m->messages().text().contains(u"Undone on 1"_s));
        m->press(Qt::Key_N);
        QTRY_VERIFY(m->composer(CommentVisibility::Internal).hasFocus());
        m->type(u"Called back"_s);
        m->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m->composer(CommentVisibility::Internal).toPlainText().isEmpty());
        m->command(u"go.view.trash"_s).trigger();
        QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(0));
        m->command(u"view.refresh"_s).trigger();
        m->window().close();
        m->close();
    }
    QCOMPARE(database::forbiddenCalls(), before + 1);
    QCOMPARE(m->desk.database().number(
                 u"SELECT count(*) FROM desk.comments WHERE body = 'Called back'"_s),
             1);
}

void TestMainWindow::shapeIsKept()
{
    QVERIFY(m->openAndWait());
    auto *splitter = m->window().findChild<QSplitter *>();
    m->window().resize(1400, 900);
    splitter->setSizes({220, 700, 480});
    QTRY_COMPARE(m->window().size(), QSize(1400, 900));
    const QList<int> sizes = splitter->sizes();
    m->window().close();
    QVERIFY(m->openAndWait());
    QCOMPARE(m->window().size(), QSize(1400, 900));
    splitter = m->window().findChild<QSplitter *>();
    QCOMPARE(splitter->sizes(), sizes);
}

void TestMainWindow::viewIsKept()
{
    m->desk.changeElsewhere(m->first, {.assignee = std::optional(m->desk.database().me())});
    QVERIFY(m->openAndWait());
    m->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    m->window().close();
    m->open();
    QTRY_COMPARE(m->views().currentWord(), u"mine"_s);
    QCOMPARE(m->search().text(), u"is:active assignee:me"_s);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
}

void TestMainWindow::columnsAreKept()
{
    QVERIFY(m->openAndWait());
    QHeaderView *header = m->table().horizontalHeader();
    header->moveSection(header->visualIndex(3), 0);
    header->resizeSection(2, 171);
    QMenu *columns = m->queue().columnsMenu();
    columns->popup(m->window().pos());
    QTRY_VERIFY(columns->isVisible());
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Return); // the first one goes
    QTRY_VERIFY(!columns->isVisible());
    QVERIFY(header->isSectionHidden(3));
    m->window().close();
    QVERIFY(m->openAndWait());
    header = m->table().horizontalHeader();
    QCOMPARE(header->logicalIndex(0), 3);
    QCOMPARE(header->sectionSize(2), 171);
    QVERIFY(header->isSectionHidden(3));
    QCOMPARE(header->hiddenSectionCount(), 1);
}

void TestMainWindow::editElsewhereMovesNothing()
{
    m->desk.database().tickets(300);
    m->open();
    QTRY_VERIFY(m->table().hasFocus() && m->queue().currentTicket());
    for (int i = 0; i < 3; ++i)
        m->press(Qt::Key_PageDown);
    m->press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(m->queue().selectedTickets().size(), 2);
    const auto selected = m->queue().selectedTickets();
    const auto current = m->queue().currentTicket();
    const int scroll = m->table().verticalScrollBar()->value();
    QVERIFY(scroll > 0);

    m->desk.changeElsewhere(*current, {.title = u"Changed elsewhere"_s});
    QTRY_COMPARE(m->currentTitle(), u"Changed elsewhere"_s);
    QTRY_COMPARE(m->title().toPlainText(), u"Changed elsewhere"_s);
    QCOMPARE(m->queue().selectedTickets(), selected);
    QCOMPARE(m->table().verticalScrollBar()->value(), scroll);

    // A row less above: what is looked at stays where it is.
    const QPoint at = m->table().visualRect(m->table().currentIndex()).topLeft();
    m->desk.changeElsewhere(m->window().queueModel().ticketAt(0)->id,
                            {.status = TicketStatus::Closed});
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(302));
    QTRY_VERIFY(!m->window().queueModel().isBusy());
    QCOMPARE(m->queue().selectedTickets(), selected);
    QCOMPARE(m->queue().currentTicket(), current);
    QCOMPARE(m->table().visualRect(m->table().currentIndex()).topLeft(), at);
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
}

void TestMainWindow::connectionIsTold()
{
    QVERIFY(m->openAndWait());
    QCOMPARE(labelled(u"Connection"_s), u"Connected"_s);
    // Connected after the window is, so it sees what the window made of the news.
    QStringList told;
    const auto look = [&] { told.append(labelled(u"Connection"_s)); };
    const services::LiveUpdates &live = m->desk.desk().live;
    QObject lifetime;
    connect(&live, &services::LiveUpdates::connectionLost, &lifetime, look);
    connect(&live, &services::LiveUpdates::connectionRestored, &lifetime, look);
    auto &connection = m->desk.database().connection();
    connection.execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    m->desk.changeElsewhere(m->third, {.title = u"Changed meanwhile"_s});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30'000);
    QCOMPARE(told, QStringList({u"No connection, trying again…"_s, u"Connected"_s}));
    QTRY_COMPARE(m->currentTitle(), u"Changed meanwhile"_s);
}

void TestMainWindow::failureAtTheStartIsTold()
{
    auto &connection = m->desk.database().connection();
    connection.execute(u"ALTER TABLE desk.users RENAME TO hidden_users"_s);
    m->open();
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : m->queue().findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    };
    QPushButton *retry = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : m->queue().findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"&Try again"_s)
                retry = button;
        return retry != nullptr;
    }());
    QVERIFY2(!said().contains(u"users"_s), qPrintable(said())); // no words of the server
    QVERIFY(labelled(u"Connection"_s) != u"Connected"_s);
    connection.execute(u"ALTER TABLE desk.hidden_users RENAME TO users"_s);
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(3));
    QTRY_VERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
}

// Two edits of one ticket. While somebody else holds it the second one is still in the window's
// own hands.
void TestMainWindow::editStatusAndPriority()
{
    m->desk.database().connection().execute(
        u"SELECT id FROM desk.tickets WHERE id = %1 FOR UPDATE"_s.arg(m->third.value()));
    for (auto *combo : m->pane().findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Status"_s || combo->accessibleName() == u"Priority"_s)
            QTest::keyClick(combo, Qt::Key_Up);
    for (auto *combo : m->pane().findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Status"_s)
            QTest::keyClick(combo, Qt::Key_Down);
    QTRY_VERIFY(m->desk.database().isWaitedFor());
    QVERIFY(m->pane().isSaving());
}

void TestMainWindow::changesItsLanguageWhenItsEditsAreDone()
{
    QVERIFY(m->openAndWait());
    database::Transaction held(m->desk.database().connection());
    editStatusAndPriority();
    m->command(u"app.settings"_s).trigger();
    const QSignalSpy chosen(&m->window(), &views::MainWindow::languageChosen);
    Q_EMIT m->window().findChild<views::SettingsDialog *>()->languageChosen(u"de"_s);
    QTest::qWait(50);
    QCOMPARE(chosen.size(), 0);
    held.commit();
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(m->desk.ticket(m->third).status, TicketStatus::InProgress);
    QCOMPARE(m->desk.ticket(m->third).priority, domain::TicketPriority::Low);
}

void TestMainWindow::closesWhenItsEditsAreDone()
{
    QVERIFY(m->openAndWait());
    database::Transaction held(m->desk.database().connection());
    editStatusAndPriority();
    QVERIFY(!m->window().close());
    QVERIFY(m->window().isVisible());
    held.commit();
    QTRY_VERIFY(!m->window().isVisible());
    const domain::Ticket saved = m->desk.ticket(m->third);
    QCOMPARE(saved.status, TicketStatus::InProgress);
    QCOMPARE(saved.priority, domain::TicketPriority::Low);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
