// SPDX-License-Identifier: GPL-3.0-or-later
// Comments, written anew and deleted where they stand.
#include "repositories/conversationrepository.h"
#include "support/seed.h"
#include "tests/views/ticketpanefixture.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/commentedit.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::domain;
using namespace deskhand::views;
using repositories::AuditedWrite;
using testing::TicketPaneFixture;

class TestCommentEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savedByCtrlReturn();
    void openedByItsLink();
    void openedByTheMenu();
    void offersOnlyWhatIsHers();
    void putAsideByEscape();
    void discardedByItsButton();
    void wordsSurviveACrash();
    void whatHadArrivedIsNoDraft();
    void newsIsShownBelowTheWords();
    void aConflictKeepsTheWords();
    void aFailureKeepsTheWords();
    void oneThatIsGoneKeepsTheWords();
    void anEmptyOneIsNotSaved();
    void notInTheTrash();
    void deletedByItsLink();
    void tellsWhatItSaidBefore();
    void tellsWhatADeletedOneSaid();

private:
    // By its key, and the text replaced by what is typed.
    void begin(const QString &typed);
    void save() { QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); }
    // Walks to the link by Tab, as people do, and presses Return; false when it is not there.
    [[nodiscard]] bool followByKeyboard(const QString &words);
    void changeElsewhere(const QString &seen, const QString &body);
    [[nodiscard]] QString stored();
    [[nodiscard]] CommentEdit *editor() { return m->pane().findChild<CommentEdit *>(); }
    [[nodiscard]] ComposerEdit *text() { return editor()->findChild<ComposerEdit *>(); }
    [[nodiscard]] QPlainTextEdit *theirs(); // what the comment says now; nullptr: not shown
    [[nodiscard]] QString hint();
    [[nodiscard]] QString shown(); // the conversation, without marks around names

    std::unique_ptr<TicketPaneFixture> m;
    std::unique_ptr<ActionRegistry> m_registry;
    CommentId m_mine; // an internal note of who is signed in: "It was the tray."
};

void TestCommentEdit::init()
{
    m = std::make_unique<TicketPaneFixture>();
    auto &desk = m->desk.database();
    testing::insertComment(desk.connection(),
                           {.ticket = m->id, .author = m->bo, .body = u"Which tray?"_s});
    m_mine = desk.comment({.ticket = m->id,
                           .visibility = CommentVisibility::Internal,
                           .body = u"It was the tray."_s});
    testing::insertComment(desk.connection(),
                           {.ticket = m->id, .author = m->ada, .body = u"The lower one."_s});
    m_registry = std::make_unique<ActionRegistry>();
    m->pane().registerActions(*m_registry);
    m_registry->serveWindowKeys(&m->pane());
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(m_registry->action(u"pane.comment.edit"_s)->isEnabled());
    QVERIFY(!editor()->isVisible());
}

void TestCommentEdit::cleanup()
{
    m.reset();
    m_registry.reset();
}

void TestCommentEdit::begin(const QString &typed)
{
    QTest::keyClick(&m->pane(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(editor()->isVisible());
    QCOMPARE(QApplication::focusWidget(), text());
    text()->selectAll();
    QTest::keyClicks(text(), typed);
}

bool TestCommentEdit::followByKeyboard(const QString &words)
{
    auto *view = m->timeline();
    view->setFocus();
    view->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 30 && QApplication::focusWidget() == view; ++i) {
        QTest::keyClick(view, Qt::Key_Tab);
        if (view->textCursor().selectedText() != words)
            continue;
        QTest::keyClick(view, Qt::Key_Return);
        return true;
    }
    return false;
}

void TestCommentEdit::changeElsewhere(const QString &seen, const QString &body)
{
    m->desk.database().edit(u"elsewhere"_s, [&](AuditedWrite &write) {
        repositories::editComment(write, m_mine, seen, body);
    });
}

QString TestCommentEdit::stored()
{
    return m->commentsStored(CommentVisibility::Internal).join(u'|');
}

QPlainTextEdit *TestCommentEdit::theirs()
{
    for (auto *edit : editor()->findChildren<QPlainTextEdit *>())
        if (edit->isReadOnly() && edit->isVisible() && edit != text())
            return edit;
    return nullptr;
}

QString TestCommentEdit::hint()
{
    QStringList words;
    for (const QLabel *label : editor()->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

QString TestCommentEdit::shown()
{
    return m->timeline()->toPlainText().remove(QChar(0x2068)).remove(QChar(0x2069));
}

void TestCommentEdit::savedByCtrlReturn()
{
    QSignalSpy undoable(&m->pane(), &TicketPane::undoable);
    begin(u"It was"_s);
    QVERIFY(hint().contains(u"Edit your internal note"_s));
    QTest::keyClick(text(), Qt::Key_Return); // a new line, as everywhere
    QTest::keyClicks(text(), u"the lower tray."_s);
    QCOMPARE(stored(), u"It was the tray."_s);
    save();
    QTRY_COMPARE(stored(), u"It was\nthe lower tray."_s);
    QTRY_VERIFY(!editor()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m->timeline());
    QTRY_VERIFY(shown().contains(u"the lower tray."_s));
    QVERIFY(shown().contains(u"Edited by Robin Desk, "_s));
    const auto trail = m->desk.database().trail({.ticket = m->id, .limit = 1});
    QCOMPARE(trail.value(0).reason, u"comment edited in the ticket window"_s);
    QCOMPARE(undoable.size(), 1);
    QCOMPARE(undoable[0][1].toUuid(), trail.value(0).editId);
    // Nothing of it is left behind as a draft.
    m->restart();
    QVERIFY(m->show(m->id));
    QVERIFY(!editor()->isVisible());
}

void TestCommentEdit::openedByItsLink()
{
    // The first one is the description's.
    auto *view = m->timeline();
    view->setFocus();
    view->moveCursor(QTextCursor::Start);
    QTest::keyClick(view, Qt::Key_Tab);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->textCursor().selectedText(), u"Edit"_s);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->comment(), m_mine);
    QCOMPARE(text()->toPlainText(), u"It was the tray."_s);
    // Saving what is there already is no edit.
    const auto entries = m->desk.database().trail().size();
    save();
    QVERIFY(!editor()->isVisible());
    QCOMPARE(m->desk.database().trail().size(), entries);
}

void TestCommentEdit::openedByTheMenu()
{
    auto *view = m->timeline();
    QTextCursor place = view->document()->find(u"It was the tray."_s);
    QVERIFY(!place.isNull());
    view->setFocus();
    place.clearSelection();
    view->setTextCursor(place);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {1, 1}, view->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(view->viewport(), &byKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_E); // its mnemonic
    QVERIFY(editor()->isVisible());
    QCOMPARE(editor()->comment(), m_mine);
}

void TestCommentEdit::offersOnlyWhatIsHers()
{
    // The description's, and those of the one comment.
    QCOMPARE(shown().count(u"   Edit"_s), 2);
    QCOMPARE(shown().count(u"   Delete"_s), 1);
    // Her last one, not the last one.
    begin(u"x"_s);
    QCOMPARE(editor()->comment(), m_mine);
}

void TestCommentEdit::putAsideByEscape()
{
    begin(u"Half a thou"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m->timeline());
    m->restart();
    m_registry = std::make_unique<ActionRegistry>();
    m->pane().registerActions(*m_registry);
    m_registry->serveWindowKeys(&m->pane());
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(m_registry->action(u"pane.comment.edit"_s)->isEnabled());
    QVERIFY(!editor()->isVisible()); // not in the way until it is asked for
    QTest::keyClick(&m->pane(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text()->toPlainText(), u"Half a thou"_s);
    QCOMPARE(stored(), u"It was the tray."_s);
}

void TestCommentEdit::discardedByItsButton()
{
    begin(u"Nonsense"_s);
    QTest::keyClick(m->button(u"Discard changes"_s), Qt::Key_Space);
    QVERIFY(!editor()->isVisible());
    QTest::keyClick(&m->pane(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text()->toPlainText(), u"It was the tray."_s);
}

void TestCommentEdit::wordsSurviveACrash()
{
    const TicketId other = m->desk.database().ticket({.title = u"Another"_s});
    begin(u"Half a thou"_s);
    QVERIFY(m->show(other));
    QVERIFY(!editor()->isVisible());
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(editor()->comment(), m_mine);
    QCOMPARE(text()->toPlainText(), u"Half a thou"_s);
    save();
    QTRY_COMPARE(stored(), u"Half a thou"_s);
}

// The answer to the save was lost together with the program.
void TestCommentEdit::whatHadArrivedIsNoDraft()
{
    begin(u"It was the cat."_s);
    m->pane().showTicket(m->desk.database().ticket({.title = u"Another"_s}));
    changeElsewhere(u"It was the tray."_s, u"It was the cat."_s);
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(shown().contains(u"It was the cat."_s));
    QVERIFY(!editor()->isVisible());
}

void TestCommentEdit::newsIsShownBelowTheWords()
{
    begin(u"Mine"_s);
    QVERIFY(!theirs());
    changeElsewhere(u"It was the tray."_s, u"Theirs"_s);
    QTRY_VERIFY(theirs());
    QCOMPARE(theirs()->toPlainText(), u"Theirs"_s);
    QVERIFY(!theirs()->accessibleName().isEmpty());
    QCOMPARE(text()->toPlainText(), u"Mine"_s);
    QVERIFY(hint().contains(u"Somebody has changed this comment"_s));
    // Told again to whoever comes back to it.
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(theirs()->toPlainText(), u"Theirs"_s);
    save();
    QTRY_COMPARE(stored(), u"Mine"_s);
}

// Somebody was faster, and the notice of it is still on its way.
void TestCommentEdit::aConflictKeepsTheWords()
{
    begin(u"Mine"_s);
    auto &connection = m->desk.database().connection();
    QTest::qWait(500); // what the notices of init() make the pane read again is read
    connection.execute(u"SET session_replication_role = replica"_s); // no notices
    connection.execute(
        u"UPDATE desk.comments SET body = 'Theirs' WHERE id = %1"_s.arg(m_mine.value()));
    connection.execute(u"RESET session_replication_role"_s);
    save();
    QTRY_VERIFY2(m->banners().contains(u"Somebody else changed this comment"_s),
                 qPrintable(m->banners()));
    QTRY_VERIFY(theirs());
    QCOMPARE(theirs()->toPlainText(), u"Theirs"_s);
    QCOMPARE(text()->toPlainText(), u"Mine"_s);
    QVERIFY(!text()->isReadOnly());
    QCOMPARE(stored(), u"Theirs"_s);
    save(); // having seen it
    QTRY_COMPARE(stored(), u"Mine"_s);
    QTRY_VERIFY(!editor()->isVisible());
}

void TestCommentEdit::aFailureKeepsTheWords()
{
    m->refuseChanges(u"comments"_s);
    begin(u"words that cost an hour"_s);
    save();
    QTRY_VERIFY(!m->banners().isEmpty());
    QVERIFY(!m->banners().contains(u"raw words"_s));
    QVERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"words that cost an hour"_s);
    m->allowChanges(u"comments"_s);
    save();
    QTRY_COMPARE(stored(), u"words that cost an hour"_s);
}

void TestCommentEdit::oneThatIsGoneKeepsTheWords()
{
    begin(u"words that cost an hour"_s);
    m->desk.database().edit(u"elsewhere"_s, [&](AuditedWrite &write) {
        repositories::deleteComment(write, m_mine, u"It was the tray."_s);
    });
    QTRY_VERIFY(hint().contains(u"Somebody has deleted this comment"_s));
    QVERIFY(!m->button(u"Save comment"_s)->isEnabled());
    QCOMPARE(text()->toPlainText(), u"words that cost an hour"_s);
    // There is no way back to it by Edit, so Escape does not put it away.
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(editor()->isVisible());
    // After a restart as well.
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"words that cost an hour"_s);
    QVERIFY(hint().contains(u"Somebody has deleted this comment"_s));
}

void TestCommentEdit::anEmptyOneIsNotSaved()
{
    begin(u" "_s);
    QVERIFY(!m->button(u"Save comment"_s)->isEnabled());
    save();
    QTest::qWait(100);
    QVERIFY(editor()->isVisible());
    QCOMPARE(stored(), u"It was the tray."_s);
}

void TestCommentEdit::notInTheTrash()
{
    begin(u"Mine"_s);
    m->desk.database().connection().execute(u"UPDATE desk.tickets SET deleted_at = now()"_s);
    QTRY_VERIFY(!editor()->isVisible());
    QTRY_VERIFY(!shown().contains(u"   Delete"_s));
    QVERIFY(!m_registry->action(u"pane.comment.edit"_s)->isEnabled());
    QTRY_VERIFY(m->button(u"Restore"_s));
    m->button(u"Restore"_s)->click();
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"Mine"_s);
}

void TestCommentEdit::deletedByItsLink()
{
    QSignalSpy undoable(&m->pane(), &TicketPane::undoable);
    QVERIFY(followByKeyboard(u"Delete"_s));
    QTRY_COMPARE(stored(), QString());
    QTRY_VERIFY(shown().contains(u"Internal note by Robin Desk, deleted by Robin Desk, "_s));
    QVERIFY(!shown().contains(u"It was the tray."_s));
    QVERIFY(!shown().contains(u"   Delete"_s));
    QCOMPARE(QApplication::focusWidget(), m->timeline());
    QCOMPARE(undoable.size(), 1);
    const auto trail = m->desk.database().trail({.table = u"comments"_s, .limit = 1});
    QCOMPARE(undoable[0][1].toUuid(), trail.value(0).editId);
    QCOMPARE(trail.value(0).reason, u"comment deleted in the ticket window"_s);
}

void TestCommentEdit::tellsWhatItSaidBefore()
{
    changeElsewhere(u"It was the tray."_s, u"It was the lower tray."_s);
    changeElsewhere(u"It was the lower tray."_s, u"It was the lower feeder."_s);
    QTRY_VERIFY(shown().contains(u", last by Robin Desk, "_s));
    QVERIFY(!shown().contains(u"edited a comment"_s));
    const QString folded = shown();
    QVERIFY(followByKeyboard(u"Show earlier text"_s));
    const QStringList lines = shown().split(u'\n');
    QVERIFY(lines.contains(u"It was the tray."_s));
    // What was removed and what was added, in place.
    QVERIFY(lines.contains(u"It was the lower tray."_s));
    QVERIFY(lines.contains(u"It was the lower trayfeeder."_s));
    auto *document = m->timeline()->document();
    QVERIFY(document->find(u"trayfeeder"_s).charFormat().fontUnderline());
    QVERIFY(lines.filter(u"Robin Desk edited, "_s).size() == 2);
    // The keys go on where they were.
    QTest::keyClick(m->timeline(), Qt::Key_Return);
    QCOMPARE(shown(), folded);
}

void TestCommentEdit::tellsWhatADeletedOneSaid()
{
    changeElsewhere(u"It was the tray."_s, u"It was the lower tray."_s);
    m->desk.database().edit(u"elsewhere"_s, [&](AuditedWrite &write) {
        repositories::deleteComment(write, m_mine, u"It was the lower tray."_s);
    });
    QTRY_VERIFY(shown().contains(u"Internal note by Robin Desk, deleted by Robin Desk, "_s));
    // In its place.
    QVERIFY(shown().indexOf(u"Internal note by"_s) < shown().indexOf(u"The lower one."_s));
    QVERIFY(followByKeyboard(u"Show its text"_s));
    QVERIFY(shown().contains(u"It was the tray."_s));
    QVERIFY(shown().contains(u"It was the lower tray."_s));
}

QTEST_MAIN(TestCommentEdit)
#include "tst_commentedit.moc"
