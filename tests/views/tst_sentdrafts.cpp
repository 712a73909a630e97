// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that were on their way when the window closed.
#include "database/transaction.h"
#include "tests/views/ticketpanefixture.h"

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using deskhand::database::Connection;
using deskhand::database::Transaction;
using deskhand::testing::TicketPaneFixture;

class TestSentDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void arrivedWhileClosing();
    void arrivesAfterTheNextStart();
    void neverArrived();
    void otherWordsAreAnotherAnswer();

private:
    void closeWhileSending(const QString &words, Connection &colleague);
    [[nodiscard]] QString draft() { return reply()->toPlainText(); }
    [[nodiscard]] deskhand::views::ComposerEdit *reply()
    {
        return m->composer(CommentVisibility::Public);
    }
    [[nodiscard]] QStringList stored() { return m->commentsStored(CommentVisibility::Public); }
    void send() { QTest::keyClick(reply(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<TicketPaneFixture> m;
};

void TestSentDrafts::init()
{
    m = std::make_unique<TicketPaneFixture>();
    QVERIFY(m->show(m->id));
}

void TestSentDrafts::cleanup()
{
    m.reset();
}

// A colleague's transaction holds the ticket, so the answer waits in the database.
void TestSentDrafts::closeWhileSending(const QString &words, Connection &colleague)
{
    colleague.execute(u"SELECT FROM desk.tickets WHERE id = %1 FOR UPDATE"_s.arg(m->id.value()));
    m->pane().focusComposer(CommentVisibility::Public);
    QTest::keyClicks(reply(), words);
    send();
    QTRY_COMPARE(m->desk.database().number(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s),
                 1);
    m->restart();
}

void TestSentDrafts::arrivedWhileClosing()
{
    Connection colleague(m->desk.database().settings());
    Transaction transaction(colleague);
    closeWhileSending(u"Which printer?"_s, colleague);
    transaction.rollback();
    QTRY_COMPARE(stored(), QStringList(u"Which printer?"_s));
    QVERIFY(m->show(m->id));
    QTRY_COMPARE(draft(), QString());
    QTRY_VERIFY(!reply()->isReadOnly());
    QCOMPARE(stored().size(), 1);
    // Nor does it come back at the start after.
    m->restart();
    QVERIFY(m->show(m->id));
    QCOMPARE(draft(), QString());
}

void TestSentDrafts::arrivesAfterTheNextStart()
{
    Connection colleague(m->desk.database().settings());
    Transaction transaction(colleague);
    closeWhileSending(u"Which printer?"_s, colleague);
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(!reply()->isReadOnly()); // not in the trail yet
    QCOMPARE(draft(), u"Which printer?"_s);
    transaction.rollback();
    QTRY_COMPARE(stored().size(), 1);
    send(); // again, as the same edit
    QTRY_COMPARE(draft(), QString());
    QCOMPARE(stored(), QStringList(u"Which printer?"_s));
}

void TestSentDrafts::neverArrived()
{
    m->refuseChanges(u"comments"_s);
    m->pane().focusComposer(CommentVisibility::Public);
    QTest::keyClicks(reply(), u"Which printer?"_s);
    send();
    QTRY_VERIFY(!m->banners().isEmpty());
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(!reply()->isReadOnly());
    QCOMPARE(draft(), u"Which printer?"_s);
    m->allowChanges(u"comments"_s);
    send();
    QTRY_COMPARE(stored(), QStringList(u"Which printer?"_s));
    QTRY_COMPARE(draft(), QString());
}

// What was typed after an attempt that failed is not taken for sent because that one arrived.
void TestSentDrafts::otherWordsAreAnotherAnswer()
{
    Connection colleague(m->desk.database().settings());
    Transaction transaction(colleague);
    closeWhileSending(u"First"_s, colleague);
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(!reply()->isReadOnly());
    m->pane().focusComposer(CommentVisibility::Public);
    reply()->moveCursor(QTextCursor::End);
    QTest::keyClicks(reply(), u" and second"_s);
    transaction.rollback();
    QTRY_COMPARE(stored(), QStringList(u"First"_s));
    m->restart();
    QVERIFY(m->show(m->id));
    QCOMPARE(draft(), u"First and second"_s);
    send();
    QTRY_COMPARE(stored(), QStringList({u"First"_s, u"First and second"_s}));
}

QTEST_MAIN(TestSentDrafts)
#include "tst_sentdrafts.moc"
