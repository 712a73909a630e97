// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows, and the conversation: answers, notes, drafts, files.
#include "services/answer.h"
#include "support/seed.h"
#include "tests/views/ticketpanefixture.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/statepage.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::testing;
using deskhand::views::AttachmentBar;
using deskhand::views::StatePage;
using deskhand::views::TicketPane;

class TestTicketPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyUntilChosen();
    void newestRequestWins();
    void missingTicketCanBeTriedAgain();
    void trashIsReadOnlyAndRestored();
    void replyIsPublicAndNoteInternal();
    void replyAndNoteAreTwoTexts();
    void emptyMessageIsNotSent();
    void draftStaysWithItsTicket();
    void draftSurvivesFailingSendAndRestart();
    void draftSurvivesNewsAndLanguage();
    void newsMovesNothing();
    void conversationIsPlainAndCopied();
    void droppedFileArrivesIdentical();
    void unfitFilesAreRefusedInWords();
    void ticketGoesOnWhenThePaneDies();

private:
    void drop(const QStringList &paths);
    QString text(StatePage *page);

    std::unique_ptr<TicketPaneFixture> m;
};

void TestTicketPane::init()
{
    m = std::make_unique<TicketPaneFixture>();
}

void TestTicketPane::cleanup()
{
    m.reset();
}

QString TestTicketPane::text(StatePage *page)
{
    QStringList words;
    for (const QLabel *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    return words.join(u' ');
}

void TestTicketPane::emptyUntilChosen()
{
    auto *page = m->pane().findChild<StatePage *>();
    QVERIFY(page->isVisible());
    QVERIFY(text(page).contains(u"Choose a ticket"_s));
    QVERIFY(m->show(m->id));
    QVERIFY(!page->isVisible());
    m->pane().clear();
    QVERIFY(page->isVisible());
}

void TestTicketPane::newestRequestWins()
{
    const QList<TicketId> ids = m->desk.database().tickets(30);
    for (const TicketId id : ids)
        m->pane().showTicket(id);
    QVERIFY(m->show(m->id));
    QTest::qWait(300); // no late answer of another one
    QCOMPARE(m->title()->toPlainText(), u"Paper jam"_s);
}

void TestTicketPane::missingTicketCanBeTriedAgain()
{
    auto *page = m->pane().findChild<StatePage *>();
    m->pane().showTicket(TicketId(4711));
    QTRY_VERIFY(m->button(u"Try again"_s));
    QVERIFY(text(page).contains(u"does not exist"_s));
    m->desk.database().connection().execute(
        u"INSERT INTO desk.tickets (id, title) VALUES (4711, 'Late')"_s);
    m->button(u"Try again"_s)->click();
    QTRY_VERIFY(m->title()->isVisible());
    QCOMPARE(m->title()->toPlainText(), u"Late"_s);
}

void TestTicketPane::trashIsReadOnlyAndRestored()
{
    QVERIFY(m->show(m->id));
    m->desk.database().connection().execute(u"UPDATE desk.tickets SET deleted_at = now()"_s);
    QTRY_VERIFY(m->banners().contains(u"trash"_s));
    QVERIFY(m->title()->isReadOnly());
    QVERIFY(!m->combo(u"Status"_s)->isEnabled());
    QVERIFY(m->composer(CommentVisibility::Public)->isReadOnly());
    m->button(u"Restore"_s)->click();
    QTRY_VERIFY(m->stored().deletedAt.isNull());
    QTRY_VERIFY(!m->title()->isReadOnly());
    QVERIFY(m->banners().isEmpty());
}

void TestTicketPane::replyIsPublicAndNoteInternal()
{
    QVERIFY(m->show(m->id));
    QSignalSpy edited(&m->pane(), &TicketPane::ticketEdited);
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QCOMPARE(QApplication::focusWidget(), reply);
    QTest::keyClicks(reply, u"Which printer?"_s);
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->commentsStored(CommentVisibility::Public), QStringList(u"Which printer?"_s));
    QTRY_COMPARE(reply->toPlainText(), QString());
    QTRY_COMPARE(edited.size(), 1);

    m->pane().focusComposer(CommentVisibility::Internal);
    auto *note = m->composer(CommentVisibility::Internal);
    QTest::keyClicks(note, u"Third one this week"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->commentsStored(CommentVisibility::Internal),
                 QStringList(u"Third one this week"_s));
    QCOMPARE(m->commentsStored(CommentVisibility::Public).size(), 1);
    // Told apart in words, not by colour alone.
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"Third one this week"_s));
    const QStringList lines = m->timeline()->toPlainText().split(u'\n');
    QVERIFY(lines[lines.indexOf(u"Which printer?"_s) - 1].contains(u"Reply"_s));
    QVERIFY(lines[lines.indexOf(u"Third one this week"_s) - 1].contains(u"Internal note"_s));
}

void TestTicketPane::replyAndNoteAreTwoTexts()
{
    QVERIFY(m->show(m->id));
    m->pane().focusComposer(CommentVisibility::Internal);
    QTest::keyClicks(m->composer(CommentVisibility::Internal), u"never for customers"_s);
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QCOMPARE(reply->toPlainText(), QString());
    QTest::keyClicks(reply, u"Dear Juno"_s);
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->commentsStored(CommentVisibility::Public), QStringList(u"Dear Juno"_s));
    QCOMPARE(m->commentsStored(CommentVisibility::Internal), QStringList());
    QCOMPARE(m->composer(CommentVisibility::Internal)->toPlainText(), u"never for customers"_s);
}

void TestTicketPane::emptyMessageIsNotSent()
{
    QVERIFY(m->show(m->id));
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QTest::keyClicks(reply, u"  "_s);
    QVERIFY(!m->button(u"Send reply"_s)->isEnabled());
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    QCOMPARE(m->commentsStored(CommentVisibility::Public), QStringList());
    QCOMPARE(reply->toPlainText(), u"  "_s);
}

void TestTicketPane::draftStaysWithItsTicket()
{
    const TicketId other = m->desk.database().ticket({.title = u"Another"_s});
    QVERIFY(m->show(m->id));
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QTest::keyClicks(reply, u"Half an answ"_s);
    QVERIFY(m->show(other));
    QCOMPARE(reply->toPlainText(), QString());
    QVERIFY(m->show(m->id));
    QCOMPARE(reply->toPlainText(), u"Half an answ"_s);
    // Taking the words back forgets them.
    reply->selectAll();
    QTest::keyClick(reply, Qt::Key_Delete);
    m->restart();
    QVERIFY(m->show(m->id));
    QCOMPARE(m->composer(CommentVisibility::Public)->toPlainText(), QString());
}

void TestTicketPane::draftSurvivesFailingSendAndRestart()
{
    QVERIFY(m->show(m->id));
    m->refuseChanges(u"comments"_s);
    m->pane().focusComposer(CommentVisibility::Internal);
    auto *note = m->composer(CommentVisibility::Internal);
    QTest::keyClicks(note, u"words that cost an hour"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m->banners().isEmpty());
    QVERIFY(!m->banners().contains(u"raw words"_s));
    QCOMPARE(note->toPlainText(), u"words that cost an hour"_s);
    QVERIFY(!note->isReadOnly());

    m->restart();
    QVERIFY(m->show(m->id));
    note = m->composer(CommentVisibility::Internal);
    QVERIFY(note->isVisible()); // the page that was open
    QCOMPARE(note->toPlainText(), u"words that cost an hour"_s);

    m->allowChanges(u"comments"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->commentsStored(CommentVisibility::Internal),
                 QStringList(u"words that cost an hour"_s));
    QTRY_COMPARE(note->toPlainText(), QString());
    m->restart();
    QVERIFY(m->show(m->id));
    QCOMPARE(m->composer(CommentVisibility::Internal)->toPlainText(), QString());
}

void TestTicketPane::draftSurvivesNewsAndLanguage()
{
    QVERIFY(m->show(m->id));
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QTest::keyClicks(reply, u"Half"_s);
    m->desk.changeElsewhere(m->id, {.title = u"Renamed"_s});
    QTRY_COMPARE(m->title()->toPlainText(), u"Renamed"_s);
    QEvent language(QEvent::LanguageChange);
    for (QWidget *widget : m->pane().findChildren<QWidget *>())
        QCoreApplication::sendEvent(widget, &language);
    QTest::keyClicks(reply, u" an answer"_s);
    QCOMPARE(reply->toPlainText(), u"Half an answer"_s);
    QCOMPARE(m->combo(u"Status"_s)->currentText(), u"Open"_s);
}

void TestTicketPane::newsMovesNothing()
{
    auto &connection = m->desk.database().connection();
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (int i = 0; i < 60; ++i)
        insertComment(connection, {.ticket = m->id,
                                   .author = m->ada,
                                   .body = u"Message number %1"_s.arg(i),
                                   .createdAt = yesterday.addSecs(i * 60)});
    QVERIFY(m->show(m->id));
    auto *view = m->timeline();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 1000);
    view->verticalScrollBar()->setValue(700);
    QTextCursor selection = view->document()->find(u"Message number 20"_s);
    QVERIFY(!selection.isNull());
    view->setTextCursor(selection);
    view->verticalScrollBar()->setValue(700);
    const QString top = view->cursorForPosition({60, 5}).block().text();

    // One above what is being read, one below, and one field.
    insertComment(connection, {.ticket = m->id,
                               .author = m->bo,
                               .body = u"Slipped in between"_s,
                               .createdAt = yesterday.addSecs(90)});
    insertComment(connection, {.ticket = m->id, .author = m->bo, .body = u"The newest"_s});
    m->desk.changeElsewhere(m->id, {.priority = TicketPriority::Low});
    QTRY_VERIFY(view->toPlainText().contains(u"The newest"_s));
    QTRY_VERIFY(view->toPlainText().contains(u"Slipped in between"_s));
    QTRY_COMPARE(m->combo(u"Priority"_s)->currentText(), u"Low"_s);

    QCOMPARE(view->textCursor().selectedText(), u"Message number 20"_s);
    QCOMPARE(view->cursorForPosition({60, 5}).block().text(), top);
    QVERIFY(view->verticalScrollBar()->value() > 700); // by the height of what slipped in
    const auto buttons = view->findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->isVisible() && button->text().contains(u"new below"_s);
    }));
}

void TestTicketPane::conversationIsPlainAndCopied()
{
    const QString body = u"<b>not bold</b> <img src=\"file:///etc/passwd\"> \u202e & &amp;"_s;
    insertComment(m->desk.database().connection(),
                  {.ticket = m->id, .author = m->bo, .body = body});
    QVERIFY(m->show(m->id));
    auto *view = m->timeline();
    QVERIFY(view->toPlainText().contains(body));
    // By keyboard alone: the caret walks, Shift selects, Ctrl+C copies.
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(!copied->hasHtml());
    QVERIFY(copied->text().contains(body));
    QVERIFY(copied->text().contains(u"Bo Ek   Reply"_s)); // no invisible marks around names
}

void TestTicketPane::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m->pane(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m->pane(), &event);
    QVERIFY(event.isAccepted());
}

void TestTicketPane::droppedFileArrivesIdentical()
{
    QTemporaryDir folder;
    QByteArray content(700'001, Qt::Uninitialized);
    for (char &byte : content)
        byte = char(QRandomGenerator::global()->generate());
    QFile file(folder.filePath(u"E-41 & more.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    QVERIFY(m->show(m->id));
    drop({file.fileName()});
    auto *bar = m->pane().findChild<AttachmentBar *>();
    QTRY_VERIFY(bar->findChild<QToolButton *>());
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"E-41 & more.bin"_s));
    QCOMPARE(m->desk.database().text(u"SELECT file_name FROM desk.attachments"_s),
             u"E-41 & more.bin"_s);

    // And comes out as it went in, by the button and the dialog.
    bar->findChild<QToolButton *>()->click();
    auto *dialog = m->pane().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString saved = folder.filePath(u"saved.bin"_s);
    dialog->selectFile(saved);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(saved));
    QFile result(saved);
    QVERIFY(result.open(QIODevice::ReadOnly));
    QVERIFY(result.readAll() == content);
}

void TestTicketPane::unfitFilesAreRefusedInWords()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(25 * 1024 * 1024 + 1));
    large.close();
    QVERIFY(m->show(m->id));
    drop({large.fileName()});
    QTRY_VERIFY(m->banners().contains(u"large.bin"_s));
    QVERIFY(m->banners().contains(u"25"_s));
    drop({folder.path()});
    QTRY_VERIFY(m->banners().contains(u"It is a folder."_s));
    QTest::qWait(100);
    QCOMPARE(m->desk.database().number(u"SELECT count(*) FROM desk.attachments"_s), 0);
}

// Closing the window while an answer is on its way neither crashes nor loses the edit.
void TestTicketPane::ticketGoesOnWhenThePaneDies()
{
    QVERIFY(m->show(m->id));
    m->combo(u"Status"_s)->setFocus();
    QTest::keyClick(m->combo(u"Status"_s), Qt::Key_Down);
    m->pane().showTicket(m->desk.database().ticket());
    m->restart();
    QTRY_COMPARE(m->stored().status, TicketStatus::InProgress);
}

QTEST_MAIN(TestTicketPane)
#include "tst_ticketpane.moc"
