// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket as it was, and the present behind it: nothing is changed, nothing is lost.
#include "repositories/ticketrepository.h"
#include "support/seed.h"
#include "tests/views/pastfixture.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/commentedit.h"
#include "views/ticket/composeredit.h"
#include "views/ticket/descriptionedit.h"
#include "views/ticket/timelineview.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;
using deskhand::repositories::AuditedWrite;
using deskhand::testing::PastFixture;

class TestTicketPanePast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<PastFixture>(); }
    void cleanup() { f.reset(); }

    void escapeLeadsBack_data();
    void escapeLeadsBack();
    void nothingCanBeEdited();
    void draftsAndOpenEditsStay();
    void anOpenCommentStays();
    void newsGrowTheRangeOnly();
    void anotherTicketEndsIt();
    void inTheTrashThen();
    void filesOfTheTime();
    void withoutHistorySaysSo();
    void endsWithTheHistory();

private:
    std::unique_ptr<PastFixture> f;
};

void TestTicketPanePast::escapeLeadsBack_data()
{
    QTest::addColumn<QByteArray>("from");
    for (const char *from : {"slider", "time", "timeline", "button"})
        QTest::addRow("from the %s", from) << QByteArray(from);
}

void TestTicketPanePast::escapeLeadsBack()
{
    QFETCH(QByteArray, from);
    auto *reply = f->composer(CommentVisibility::Public);
    reply->setFocus();
    f->open();
    if (from == "time")
        f->time()->setFocus();
    else if (from == "timeline")
        f->past()->conversation().setFocus();
    else if (from == "button")
        f->button(u"Back to now"_s)->setFocus();
    f->press(Qt::Key_Home);
    if (from == "button")
        f->press(Qt::Key_Space);
    else
        f->press(Qt::Key_Escape);
    QVERIFY(!f->pane().showsPast());
    QTRY_VERIFY(!f->past());
    QCOMPARE(f->focus(), reply); // where one was
}

void TestTicketPanePast::nothingCanBeEdited()
{
    f->open();
    f->press(Qt::Key_Home);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam"_s);
    QVERIFY(f->pane().showsPast());
    for (const QAction *action : f->registry.actions())
        if (action->objectName() != u"pane.asof"_s && action->objectName() != u"pane.newest"_s)
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    QVERIFY(f->past()->findChild<TitleEdit *>()->isReadOnly());
    for (auto *combo : f->past()->findChildren<QComboBox *>())
        QVERIFY(!combo->isEnabled());
    for (auto *person : f->past()->findChildren<PersonEdit *>())
        QVERIFY(!person->isEnabled());
    QVERIFY(!f->past()->findChild<TagEdit *>()->isEnabled());
    QVERIFY(!f->composer(CommentVisibility::Public)->isVisible());
    QVERIFY(!f->pastTimeline().contains(u"Edit"_s)); // no link to it
    // Nor by dropping a file.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"late.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&f->pane(), &enter);
    QVERIFY(!enter.isAccepted());
    // Back to now it is as before.
    f->press(Qt::Key_Escape);
    QTRY_VERIFY(!f->past());
    QVERIFY(f->registry.action(u"pane.title"_s)->isEnabled());
    QVERIFY(!f->title()->isReadOnly());
    QVERIFY(f->combo(u"Status"_s)->isEnabled());
    QCOMPARE(f->title()->toPlainText(), u"Paper jam!"_s);
}

void TestTicketPanePast::draftsAndOpenEditsStay()
{
    auto *reply = f->composer(CommentVisibility::Public);
    reply->setFocus();
    QTest::keyClicks(reply, u"words that cost an hour"_s);
    auto *editor = f->pane().findChild<DescriptionEdit *>();
    QTest::keyClick(f->focus(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *description = editor->findChild<ComposerEdit *>();
    QCOMPARE(f->focus(), description);
    QTest::keyClicks(description, u"Listen: "_s);
    f->open();
    f->press(Qt::Key_Home);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam"_s);
    QVERIFY(!description->isVisible());
    // Somebody else's words meanwhile take nothing away either.
    f->comment(u"Meanwhile"_s);
    QTRY_COMPARE(f->slider()->maximum(), 5);
    f->press(Qt::Key_Escape);
    QVERIFY(description->isVisible());
    QCOMPARE(f->focus(), description);
    QCOMPARE(description->toPlainText(), u"Listen: It eats paper."_s);
    QCOMPARE(reply->toPlainText(), u"words that cost an hour"_s);
    QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f->stored().description, u"Listen: It eats paper."_s);
}

void TestTicketPanePast::anOpenCommentStays()
{
    f->comment(u"Mine"_s);
    QTRY_VERIFY(f->pane().findChild<TimelineView *>()->toPlainText().contains(u"Mine"_s));
    QTest::keyClick(f->focus(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = f->pane().findChild<CommentEdit *>();
    QTRY_VERIFY(editor->isVisible());
    auto *text = editor->findChild<ComposerEdit *>();
    QTest::keyClicks(text, u"Still "_s);
    f->open();
    f->press(Qt::Key_Home);
    f->comment(u"Meanwhile"_s);
    QTRY_COMPARE(f->slider()->maximum(), 6);
    f->press(Qt::Key_Escape);
    QVERIFY(editor->isVisible());
    QCOMPARE(text->toPlainText(), u"Still Mine"_s);
}

void TestTicketPanePast::newsGrowTheRangeOnly()
{
    f->open();
    f->press(Qt::Key_Left);
    f->press(Qt::Key_Left);
    QTRY_VERIFY(!f->pastTimeline().contains(u"Turned it off and on"_s));
    const QDateTime instant = f->bar()->instant();
    const QString told = f->words();
    f->change({.title = u"Paper jam!!"_s, .status = TicketStatus::Closed});
    QTRY_COMPARE(f->slider()->maximum(), 5);
    QCOMPARE(f->slider()->value(), 2);
    QCOMPARE(f->bar()->instant(), instant);
    QCOMPARE(f->words(), told);
    QTest::qWait(50);
    QCOMPARE(f->pastTitle(), u"Paper jam!"_s);
    QCOMPARE(f->status()->currentText(), u"Resolved"_s);
    f->press(Qt::Key_End);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam!!"_s);
    f->press(Qt::Key_Escape);
    QCOMPARE(f->title()->toPlainText(), u"Paper jam!!"_s); // came in behind it
}

void TestTicketPanePast::anotherTicketEndsIt()
{
    const TicketId other =
        deskhand::testing::insertTicket(f->desk.database().connection(), {.title = u"Another"_s});
    f->open();
    f->press(Qt::Key_Home);
    QVERIFY(f->show(other));
    QVERIFY(!f->pane().showsPast());
    QTRY_VERIFY(!f->past());
    QVERIFY(f->registry.action(u"pane.title"_s)->isEnabled());
    // And again there, from its own last moment.
    f->pane().focusConversation();
    f->open();
    QTRY_COMPARE(f->pastTitle(), u"Another"_s);
    QCOMPARE(f->slider()->maximum(), 0);
    f->pane().clear();
    QTRY_VERIFY(!f->past());
}

void TestTicketPanePast::inTheTrashThen()
{
    QTest::qSleep(3);
    f->desk.database().edit(u"a test"_s, [&](AuditedWrite &write) {
        deskhand::repositories::deleteTickets(write, {f->id});
        return 0;
    });
    QTRY_VERIFY(f->banners().contains(u"is in the trash"_s));
    f->open();
    QTRY_COMPARE(f->banners(), u"This ticket was in the trash."_s);
    f->press(Qt::Key_Left);
    QTRY_COMPARE(f->banners(), QString());
    f->press(Qt::Key_Right);
    QTRY_COMPARE(f->banners(), u"This ticket was in the trash."_s);
    f->press(Qt::Key_Escape);
    QVERIFY(f->banners().contains(u"is in the trash"_s));
}

void TestTicketPanePast::filesOfTheTime()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jam.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("jam");
    file.close();
    QTest::qSleep(3);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f->pane(), &enter);
    QDropEvent drop({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f->pane(), &drop);
    QTRY_VERIFY(f->timeline()->toPlainText().contains(u"jam.txt"_s));
    f->open();
    auto *files = f->past()->findChild<AttachmentBar *>();
    QTRY_VERIFY(files->isVisible());
    QVERIFY2(f->words().contains(u"attached the file"_s), qPrintable(f->words()));
    f->press(Qt::Key_Left);
    QTRY_VERIFY(!files->isVisible());
    QVERIFY(!f->pastTimeline().contains(u"jam.txt"_s));
}

void TestTicketPanePast::withoutHistorySaysSo()
{
    // As for somebody who only asked: the trail is not theirs to read.
    f->changeTrail(u"DELETE FROM audit.audit_logs"_s);
    f->readAgain();
    f->open();
    QVERIFY(!f->past());
    QVERIFY2(f->banners().contains(u"its history is not open to you"_s), qPrintable(f->banners()));
    QVERIFY(f->registry.action(u"pane.title"_s)->isEnabled());
    f->pane().showAsOf(QDateTime::currentDateTimeUtc());
    QVERIFY(!f->pane().showsPast());
}

// Somebody hands the ticket over to another team while it is being looked at.
void TestTicketPanePast::endsWithTheHistory()
{
    f->open();
    f->press(Qt::Key_Home);
    f->changeTrail(u"DELETE FROM audit.audit_logs"_s);
    f->comment(u"Handed over"_s);
    QTRY_VERIFY(!f->pane().showsPast());
    QVERIFY2(f->banners().contains(u"its history is not open to you"_s), qPrintable(f->banners()));
    QTRY_VERIFY(f->timeline()->toPlainText().contains(u"Handed over"_s));
    QVERIFY(f->registry.action(u"pane.title"_s)->isEnabled());
}

QTEST_MAIN(TestTicketPanePast)
#include "tst_ticketpanepast.moc"
