// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody deletes the ticket while somebody else writes to it.
#include "repositories/ticketrepository.h"
#include "tests/views/ticketpanefixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::testing;
using deskhand::repositories::AuditedWrite;
using deskhand::repositories::deleteTickets;

class TestTicketPaneTrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TicketPaneFixture>();
        QVERIFY(m->show(m->id));
    }
    void cleanup() { m.reset(); }

    void replyTooLateStaysADraft();
    void fileTooLateIsRefusedInWords();

private:
    // Deletes the ticket, with `act` happening just before everybody can know.
    template <typename Act>
    void deleteMeanwhile(Act &&act)
    {
        AuditedWrite deleting(m->desk.database().connection(), {.reason = u"elsewhere"_s});
        deleteTickets(deleting, {m->id});
        act();
        QTRY_VERIFY(m->desk.database().isWaitedFor());
        deleting.commit();
    }

    std::unique_ptr<TicketPaneFixture> m;
};

void TestTicketPaneTrash::replyTooLateStaysADraft()
{
    m->pane().focusComposer(CommentVisibility::Public);
    auto *reply = m->composer(CommentVisibility::Public);
    QTest::keyClicks(reply, u"words that cost an hour"_s);
    deleteMeanwhile([&] { QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier); });
    const QString refusal = u"Ticket %1 is in the trash and was not changed."_s;
    QTRY_VERIFY2(m->banners().contains(refusal.arg(m->stored().number)), qPrintable(m->banners()));
    QTRY_VERIFY(m->button(u"Restore"_s));
    QCOMPARE(reply->toPlainText(), u"words that cost an hour"_s);
    QVERIFY(m->commentsStored(CommentVisibility::Public).isEmpty());

    m->restart();
    QVERIFY(m->show(m->id));
    reply = m->composer(CommentVisibility::Public);
    QCOMPARE(reply->toPlainText(), u"words that cost an hour"_s);
    m->button(u"Restore"_s)->click();
    QTRY_VERIFY(!reply->isReadOnly());
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->commentsStored(CommentVisibility::Public),
                 QStringList(u"words that cost an hour"_s));
    QTRY_COMPARE(reply->toPlainText(), QString());
}

void TestTicketPaneTrash::fileTooLateIsRefusedInWords()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"late.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("late");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    deleteMeanwhile([&] {
        QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m->pane(), &enter);
        QDropEvent event({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m->pane(), &event);
    });
    QTRY_VERIFY2(m->banners().contains(u"late.txt"_s), qPrintable(m->banners()));
    QVERIFY(m->banners().contains(u"is in the trash"_s));
    QCOMPARE(m->desk.database().number(u"SELECT count(*) FROM desk.attachments"_s), 0);
}

QTEST_MAIN(TestTicketPaneTrash)
#include "tst_ticketpanetrash.moc"
