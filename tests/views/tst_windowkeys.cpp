// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys go: through the list, to the search, into the ticket and back. None is lost, none
// arrives where it was not meant for.
#include "database/transaction.h"
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"
#include "views/shell/shortcutsheet.h"
#include "views/ticket/timelineview.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::CommentVisibility;
using domain::TicketStatus;
using testing::focusNow;
using testing::MainWindowFixture;

class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void stepThroughTheList();
    void viewsByNumber_data();
    void viewsByNumber();
    void searchAndBack_data();
    void searchAndBack();
    void enterOpensTheTicket();
    void composerAndBack_data();
    void composerAndBack();
    void typingBeforeTheTicketIsThere();
    void listKeysAreTextInTheComposer();
    void escapeFromAFieldOfTheTicket();
    void shortcutSheet();
    void palette();
    void emptyListTakesKeys();
    void listThatRunsEmptyKeepsTheFocus();
    void answerStaysWithItsTicket();

private:
    std::unique_ptr<MainWindowFixture> m;
};

void TestWindowKeys::init()
{
    m = std::make_unique<MainWindowFixture>();
    QVERIFY(m->openAndWait());
}

void TestWindowKeys::cleanup()
{
    m.reset();
}

void TestWindowKeys::stepThroughTheList()
{
    m->press(Qt::Key_J);
    QCOMPARE(m->queue().currentTicket(), std::optional(m->second));
    QCOMPARE(m->queue().selectedTickets(), QList{m->second});
    QTRY_VERIFY(m->shows(m->second));
    m->press(Qt::Key_J);
    m->press(Qt::Key_J); // there is none below
    QCOMPARE(m->queue().currentTicket(), std::optional(m->first));
    m->press(Qt::Key_K);
    m->press(Qt::Key_K);
    m->press(Qt::Key_K);
    QCOMPARE(m->queue().currentTicket(), std::optional(m->third));
    QTRY_VERIFY(m->shows(m->third));
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
}

void TestWindowKeys::viewsByNumber_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("query");
    for (const auto &view : items::builtInViews)
        QTest::newRow(view.word.data()) << QString(view.word) << QString(view.query);
}

void TestWindowKeys::viewsByNumber()
{
    QFETCH(QString, word);
    QFETCH(QString, query);
    m->press(Qt::Key_F, Qt::ControlModifier); // from wherever one is
    const int row = m->views().rowOfWord(word);
    m->press(Qt::Key(Qt::Key_1 + row), Qt::ControlModifier);
    QCOMPARE(m->views().currentWord(), word);
    QCOMPARE(m->search().text(), query);
    QTRY_VERIFY(m->queue().hasFocus() || m->queue().isAncestorOf(QApplication::focusWidget()));
    const qint64 expected = row == 0 || word == u"unassigned"_s ? 3 : 0;
    QTRY_COMPARE(m->window().queueModel().total(), std::optional(expected));
}

void TestWindowKeys::searchAndBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("/") << int(Qt::Key_Slash) << int(Qt::NoModifier);
    QTest::newRow("Ctrl+F") << int(Qt::Key_F) << int(Qt::ControlModifier);
}

void TestWindowKeys::searchAndBack()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    m->press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY2(m->search().hasFocus(), qPrintable(focusNow()));
    QCOMPARE(m->search().selectedText(), u"is:active"_s); // typing replaces
    m->type(u"second"_s);                                 // letters that are commands in the list
    QCOMPARE(m->search().text(), u"second"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    m->press(Qt::Key_Escape);
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    QTRY_VERIFY(m->shows(m->second));
    QCOMPARE(m->desk.ticket(m->second).version, 1); // and none of them was a command
}

void TestWindowKeys::enterOpensTheTicket()
{
    m->press(Qt::Key_J);
    m->press(Qt::Key_Return);
    QTRY_VERIFY2(m->pane().findChild<views::TimelineView *>()->hasFocus(), qPrintable(focusNow()));
    QVERIFY(m->shows(m->second));
    m->press(Qt::Key_Escape);
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    QCOMPARE(m->queue().currentTicket(), std::optional(m->second));
}

void TestWindowKeys::composerAndBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("visibility");
    QTest::newRow("reply") << int(Qt::Key_R) << int(CommentVisibility::Public);
    QTest::newRow("note") << int(Qt::Key_N) << int(CommentVisibility::Internal);
}

void TestWindowKeys::composerAndBack()
{
    QFETCH(int, key);
    QFETCH(int, visibility);
    auto &composer = m->composer(CommentVisibility(visibility));
    m->press(Qt::Key(key));
    QTRY_VERIFY2(composer.hasFocus(), qPrintable(focusNow()));
    m->type(u"On its way"_s);
    m->press(Qt::Key_Escape);
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    QCOMPARE(composer.toPlainText(), u"On its way"_s); // a draft, not thrown away
    m->press(Qt::Key(key));
    QTRY_VERIFY2(composer.hasFocus(), qPrintable(focusNow()));
    m->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        m->desk.database().number(
            u"SELECT count(*) FROM desk.comments WHERE body = 'On its way' AND "
            "visibility = '%1' AND ticket_id = %2"_s
                .arg(CommentVisibility(visibility) == CommentVisibility::Public ? u"public"_s
                                                                                : u"internal"_s)
                .arg(m->third.value())),
        1);
}

void TestWindowKeys::typingBeforeTheTicketIsThere()
{
    {
        database::Transaction held(m->desk.database().connection());
        m->desk.database().connection().execute(
            u"LOCK TABLE desk.comments IN ACCESS EXCLUSIVE MODE"_s);
        m->press(Qt::Key_J); // the second ticket cannot be read now
        m->press(Qt::Key_N);
        m->type(u"sap"_s); // in the list these would open menus
        QVERIFY(!QApplication::activePopupWidget());
        QTest::qWait(300); // until the pane says that it is loading
        m->type(u" js"_s);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(m->queue().currentTicket(), std::optional(m->second));
    }
    auto &note = m->composer(CommentVisibility::Internal);
    QTRY_COMPARE(note.toPlainText(), u"sap js"_s);
    QVERIFY2(note.hasFocus(), qPrintable(focusNow()));
    QVERIFY(m->shows(m->second));
    QCOMPARE(m->desk.ticket(m->second).version, 1);
}

void TestWindowKeys::listKeysAreTextInTheComposer()
{
    m->press(Qt::Key_N);
    auto &note = m->composer(CommentVisibility::Internal);
    QTRY_VERIFY(note.hasFocus());
    const QString commands = u"jksaptrn/?#AR"_s;
    m->type(commands);
    QCOMPARE(note.toPlainText(), commands);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!m->window().findChild<views::ShortcutSheet *>());
    m->press(Qt::Key_Delete);
    QCOMPARE(m->queue().currentTicket(), std::optional(m->third));
    QTest::qWait(50);
    QCOMPARE(m->desk.ticket(m->third).version, 1);
    // Undo is of the words here, not of the last act.
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(note.toPlainText() != commands);
}

void TestWindowKeys::escapeFromAFieldOfTheTicket()
{
    for (const auto *id : {"pane.title", "pane.status", "pane.assignee", "pane.tag"}) {
        m->command(QString::fromLatin1(id)).trigger();
        QTRY_VERIFY2(m->pane().isAncestorOf(m->window().focusWidget()), id);
        for (int i = 0; i < 3 && !m->table().hasFocus(); ++i) // closes its list first
            m->press(Qt::Key_Escape);
        QVERIFY2(m->table().hasFocus(), qPrintable(QString::fromLatin1(id) + focusNow()));
    }
    QCOMPARE(m->desk.ticket(m->third).version, 1);
}

void TestWindowKeys::shortcutSheet()
{
    m->type(u"?"_s);
    auto *sheet = m->window().findChild<views::ShortcutSheet *>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m->window().findChild<views::ShortcutSheet *>());
    QTRY_VERIFY2(m->focus() == &m->table(), qPrintable(focusNow()));
}

void TestWindowKeys::palette()
{
    m->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m->openChoice());
    m->type(u"next ticket"_s);
    m->press(Qt::Key_Return);
    QTRY_VERIFY(!m->openChoice());
    QCOMPARE(m->queue().currentTicket(), std::optional(m->second));
    QTRY_VERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    m->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m->openChoice());
    m->press(Qt::Key_Escape);
    QTRY_VERIFY(!m->openChoice());
    QTRY_VERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    m->press(Qt::Key_J);
    QCOMPARE(m->queue().currentTicket(), std::optional(m->first));
}

void TestWindowKeys::emptyListTakesKeys()
{
    m->press(Qt::Key_6, Qt::ControlModifier); // the trash
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(0));
    QTRY_VERIFY(!m->queue().currentTicket());
    // Nothing to act on, and so nothing happens.
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_P, Qt::Key_A, Qt::Key_T, Qt::Key_R, Qt::Key_N,
                              Qt::Key_J, Qt::Key_K, Qt::Key_Delete, Qt::Key_Return}) {
        m->press(key);
        QVERIFY2(!QApplication::activePopupWidget(), qPrintable(QKeySequence(key).toString()));
    }
    m->press(Qt::Key_A, Qt::ShiftModifier);
    m->press(Qt::Key_T, Qt::ShiftModifier);
    m->press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY2(m->queue().isAncestorOf(QApplication::focusWidget()), qPrintable(focusNow()));
    QCOMPARE(m->desk.database().number(u"SELECT max(version) FROM desk.tickets"_s), 1);
    // Those that need no ticket work.
    m->type(u"/"_s);
    QVERIFY2(m->search().hasFocus(), qPrintable(focusNow()));
    m->press(Qt::Key_Escape);
    m->type(u"?"_s);
    QVERIFY(m->window().findChild<views::ShortcutSheet *>());
}

void TestWindowKeys::listThatRunsEmptyKeepsTheFocus()
{
    m->press(Qt::Key_F, Qt::ControlModifier);
    m->type(u"second"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    m->press(Qt::Key_Escape);
    QTRY_VERIFY(m->table().hasFocus() && m->shows(m->second));
    m->press(Qt::Key_Delete);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(0));
    QTRY_VERIFY(!m->table().isVisible());
    QVERIFY2(m->queue().isAncestorOf(QApplication::focusWidget()), qPrintable(focusNow()));
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    QTRY_VERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
}

void TestWindowKeys::answerStaysWithItsTicket()
{
    m->press(Qt::Key_R);
    auto &reply = m->composer(CommentVisibility::Public);
    QTRY_VERIFY(reply.hasFocus());
    m->type(u"Dear "_s);
    // A colleague closes the ticket: it leaves the list, and the next one takes its place there.
    m->desk.changeElsewhere(m->third, {.status = TicketStatus::Closed});
    QTRY_COMPARE(m->queue().currentTicket(), std::optional(m->second));
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(2));
    m->type(u"Third"_s);
    QVERIFY(m->shows(m->third));
    QCOMPARE(reply.toPlainText(), u"Dear Third"_s);
    // No command of the list acts on a ticket that is not the one in sight.
    m->window().actionRegistry().refresh();
    QVERIFY(!m->command(u"ticket.delete"_s).isEnabled());
    m->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->desk.database().number(
                     u"SELECT ticket_id FROM desk.comments WHERE body = 'Dear Third' UNION ALL "
                     "SELECT 0 LIMIT 1"_s),
                 m->third.value());
    // Back in the list, the pane follows it again.
    m->press(Qt::Key_Escape);
    QVERIFY2(m->table().hasFocus(), qPrintable(focusNow()));
    QTRY_VERIFY(m->shows(m->second));
    QVERIFY(m->command(u"ticket.delete"_s).isEnabled());
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
