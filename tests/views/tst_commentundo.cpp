// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a comment is taken back in the window, by the same keys as all else.
#include "tests/views/mainwindowfixture.h"
#include "views/ticket/commentedit.h"
#include "views/ticket/timelineview.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::domain;
using testing::focusNow;
using testing::MainWindowFixture;
using views::CommentEdit;
using views::TimelineView;

class TestCommentUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void anEdit();
    void aDeletion();
    void byTheBar();

private:
    // Of the one comment; empty: it is gone.
    [[nodiscard]] QString stored();
    [[nodiscard]] QString lastReason();
    [[nodiscard]] TimelineView *timeline() { return m->pane().findChild<TimelineView *>(); }
    void deleteByCommand();

    std::unique_ptr<MainWindowFixture> m;
};

void TestCommentUndo::init()
{
    m = std::make_unique<MainWindowFixture>();
    m->desk.database().comment({.ticket = m->third, .body = u"Turn it off and on."_s});
    QVERIFY(m->openAndWait());
    QVERIFY(m->shows(m->third));
    QTRY_VERIFY(m->command(u"pane.comment.edit"_s).isEnabled());
}

QString TestCommentUndo::stored()
{
    return m->desk.database().text(
        u"SELECT coalesce((SELECT string_agg(body, '|') FROM desk.comments), '')"_s);
}

QString TestCommentUndo::lastReason()
{
    return m->desk.database().trail({.table = u"comments"_s, .limit = 1}).value(0).reason;
}

void TestCommentUndo::anEdit()
{
    m->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(m->pane().findChild<CommentEdit *>()->isAncestorOf(m->focus()),
             qPrintable(focusNow()));
    m->type(u"Please: "_s);
    // In the editor it is the typing that is taken back.
    m->press(Qt::Key_Z, Qt::ControlModifier);
    m->type(u"Kindly: "_s);
    m->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(), u"Kindly: Turn it off and on."_s);
    QTRY_COMPARE(m->messages().text(), u"Comment changed."_s);
    QCOMPARE(m->focus(), timeline());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(), u"Turn it off and on."_s);
    QCOMPARE(lastReason(), u"undone in the ticket window"_s);
}

void TestCommentUndo::deleteByCommand()
{
    m->command(u"pane.comment.delete"_s).trigger();
    QTRY_COMPARE(stored(), QString());
    QTRY_COMPARE(m->messages().text(), u"Comment deleted."_s);
    QTRY_VERIFY(timeline()->toPlainText().contains(u"deleted by"_s));
    QVERIFY(!m->command(u"pane.comment.delete"_s).isEnabled());
}

void TestCommentUndo::aDeletion()
{
    deleteByCommand();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(), u"Turn it off and on."_s);
    // As if nothing had been, but for what happened.
    QTRY_VERIFY(timeline()->toPlainText().contains(u"Turn it off and on."_s));
    const QString shown = timeline()->toPlainText();
    QVERIFY(!shown.contains(u", deleted by"_s));
    QVERIFY(shown.contains(u"deleted a comment"_s));
    QVERIFY(shown.contains(u"restored a comment"_s));
    QTRY_VERIFY(m->command(u"pane.comment.delete"_s).isEnabled());
}

void TestCommentUndo::byTheBar()
{
    deleteByCommand();
    m->messages().undo();
    QTRY_COMPARE(stored(), u"Turn it off and on."_s);
}

QTEST_MAIN(TestCommentUndo)
#include "tst_commentundo.moc"
