// SPDX-License-Identifier: GPL-3.0-or-later
// Triage without the mouse: single keys of the list, through their real popups, into the database.
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketPriority;
using domain::TicketStatus;
using testing::focusNow;
using testing::MainWindowFixture;

class TestTriageKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void status();
    void statusOfSeveral();
    void priority();
    void assignee();
    void tag();
    void newTag();
    void takeTagOff();
    void take();
    void trashAndUndo();
    void restore();
    void menuLeftChangesNothing_data();
    void menuLeftChangesNothing();
    void keysRightAfterAMenu();

private:
    [[nodiscard]] bool openMenuBy(Qt::Key key);
    [[nodiscard]] bool chooseInMenu(const QString &text);
    [[nodiscard]] bool openChoiceBy(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QString tagsOf(domain::TicketId ticket);
    [[nodiscard]] bool listHasKeys();

    std::unique_ptr<MainWindowFixture> m;
};

void TestTriageKeys::init()
{
    m = std::make_unique<MainWindowFixture>();
    QVERIFY(m->openAndWait());
}

void TestTriageKeys::cleanup()
{
    m.reset();
}

bool TestTriageKeys::openMenuBy(Qt::Key key)
{
    m->press(key);
    return QTest::qWaitFor([this] { return m->openMenu() != nullptr; });
}

// By the arrow keys.
bool TestTriageKeys::chooseInMenu(const QString &text)
{
    const auto marked = [this] {
        const QAction *action = m->openMenu()->activeAction();
        return action ? action->text() : QString();
    };
    for (int i = 0; i < 10 && marked() != text; ++i)
        m->press(Qt::Key_Down);
    if (marked() != text)
        return false;
    m->press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return !QApplication::activePopupWidget(); });
}

bool TestTriageKeys::openChoiceBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m->press(key, modifiers);
    return QTest::qWaitFor([this] { return m->openChoice() != nullptr; });
}

QString TestTriageKeys::tagsOf(domain::TicketId ticket)
{
    return m->desk.database().text(
        u"SELECT coalesce(string_agg(g.name, ',' ORDER BY g.name), '') FROM desk.tags g "
        "JOIN desk.ticket_tags t ON t.tag_id = g.id WHERE t.ticket_id = %1"_s.arg(ticket.value()));
}

bool TestTriageKeys::listHasKeys()
{
    return QTest::qWaitFor([this] { return m->focus() == &m->table(); });
}

void TestTriageKeys::status()
{
    QVERIFY(openMenuBy(Qt::Key_S));
    QVERIFY(chooseInMenu(u"Set status: Waiting on customer"_s));
    QTRY_COMPARE(m->desk.ticket(m->third).status, TicketStatus::WaitingOnCustomer);
    QCOMPARE(m->desk.ticket(m->second).status, TicketStatus::Open);
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
    QTRY_VERIFY(m->messages().text().contains(u"Waiting on customer"_s));
    QCOMPARE(m->desk.database().trail({.ticket = m->third, .limit = 1}).value(0).reason,
             u"status set in the list"_s);
}

void TestTriageKeys::statusOfSeveral()
{
    m->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m->queue().selectedTickets(), QList({m->third, m->second}));
    QVERIFY(openMenuBy(Qt::Key_S));
    QVERIFY(chooseInMenu(u"Set status: In progress"_s));
    QTRY_COMPARE(m->desk.ticket(m->third).status, TicketStatus::InProgress);
    QCOMPARE(m->desk.ticket(m->second).status, TicketStatus::InProgress);
    QCOMPARE(m->desk.ticket(m->first).status, TicketStatus::Open);
    QTRY_VERIFY(m->messages().canUndo());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m->desk.ticket(m->third).status, TicketStatus::Open);
    QTRY_COMPARE(m->desk.ticket(m->second).status, TicketStatus::Open);
    QCOMPARE(m->queue().selectedTickets(), QList({m->third, m->second}));
}

void TestTriageKeys::priority()
{
    QVERIFY(openMenuBy(Qt::Key_P));
    QVERIFY(chooseInMenu(u"Set priority: Urgent"_s));
    QTRY_COMPARE(m->desk.ticket(m->third).priority, TicketPriority::Urgent);
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
}

void TestTriageKeys::assignee()
{
    QVERIFY(openChoiceBy(Qt::Key_A));
    m->type(u"bo"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->desk.ticket(m->third).assignee, std::optional(m->bo));
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
    QVERIFY(openChoiceBy(Qt::Key_A));
    m->type(u"nobody"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(m->desk.ticket(m->third).assignee, std::nullopt);
}

void TestTriageKeys::tag()
{
    QVERIFY(openChoiceBy(Qt::Key_T));
    m->type(u"prin"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(tagsOf(m->third), u"printer"_s);
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
}

void TestTriageKeys::newTag()
{
    QVERIFY(openChoiceBy(Qt::Key_T));
    m->type(u"warranty"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(tagsOf(m->third), u"warranty"_s);
}

void TestTriageKeys::takeTagOff()
{
    QVERIFY(openChoiceBy(Qt::Key_T));
    m->type(u"printer"_s);
    m->press(Qt::Key_Return);
    QTRY_COMPARE(tagsOf(m->third), u"printer"_s);
    QTRY_COMPARE(m->window().queueModel().ticketAt(0)->tags.size(), 1);
    QVERIFY(openChoiceBy(Qt::Key_T, Qt::ShiftModifier));
    m->press(Qt::Key_Return);
    QTRY_COMPARE(tagsOf(m->third), QString());
}

void TestTriageKeys::take()
{
    m->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(m->desk.ticket(m->third).assignee, std::optional(m->desk.database().me()));
    QVERIFY(!QApplication::activePopupWidget()); // no question
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
}

void TestTriageKeys::trashAndUndo()
{
    m->press(Qt::Key_Delete);
    QTRY_VERIFY(m->desk.ticket(m->third).deletedAt.isValid());
    QVERIFY(!m->desk.ticket(m->second).deletedAt.isValid());
    // The next one takes its place, and the keys are still the list's.
    QTRY_COMPARE(m->queue().currentTicket(), std::optional(m->second));
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
    QTRY_VERIFY(m->messages().canUndo());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m->desk.ticket(m->third).deletedAt.isValid());
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(3));
    QCOMPARE(m->desk.database().number(
                 u"SELECT count(*) FROM audit.edits u JOIN audit.edits d ON d.edit_id = u.undoes "
                 "WHERE d.reason = 'deleted in the list'"_s),
             1);
    // Once: there is nothing more to undo.
    QTRY_VERIFY(m->messages().text().contains(u"Undone on 1"_s));
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(50);
    QVERIFY(!m->desk.ticket(m->third).deletedAt.isValid());
}

void TestTriageKeys::restore()
{
    m->press(Qt::Key_Delete);
    QTRY_VERIFY(m->desk.ticket(m->third).deletedAt.isValid());
    m->press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    QTRY_VERIFY(m->table().hasFocus());
    QTRY_COMPARE(m->queue().currentTicket(), std::optional(m->third));
    m->press(Qt::Key_R, Qt::ShiftModifier);
    QTRY_VERIFY(!m->desk.ticket(m->third).deletedAt.isValid());
}

void TestTriageKeys::menuLeftChangesNothing_data()
{
    QTest::addColumn<int>("key");
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_P, Qt::Key_A, Qt::Key_T})
        QTest::newRow(qPrintable(QKeySequence(key).toString())) << int(key);
}

void TestTriageKeys::menuLeftChangesNothing()
{
    QFETCH(int, key);
    m->press(Qt::Key(key));
    QTRY_VERIFY(QApplication::activePopupWidget());
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY2(listHasKeys(), qPrintable(focusNow()));
    m->press(Qt::Key_J);
    QCOMPARE(m->queue().currentTicket(), std::optional(m->second));
    QCOMPARE(m->desk.database().number(u"SELECT max(version) FROM desk.tickets"_s), 1);
}

// As fast as hands are: nothing is waited for between the keys.
void TestTriageKeys::keysRightAfterAMenu()
{
    m->press(Qt::Key_S);
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Return); // in progress
    m->press(Qt::Key_J);
    m->press(Qt::Key_A);
    m->type(u"ada"_s);
    m->press(Qt::Key_Return);
    m->press(Qt::Key_J);
    m->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(m->desk.ticket(m->third).status, TicketStatus::InProgress);
    QTRY_COMPARE(m->desk.ticket(m->second).assignee, std::optional(m->ada));
    QTRY_COMPARE(m->desk.ticket(m->first).assignee, std::optional(m->desk.database().me()));
    QCOMPARE(m->desk.ticket(m->second).status, TicketStatus::Open);
}

QTEST_MAIN(TestTriageKeys)
#include "tst_triagekeys.moc"
