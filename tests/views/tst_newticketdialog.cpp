// SPDX-License-Identifier: GPL-3.0-or-later
// A new ticket by keys, into a real database; or not, and then nothing typed is lost.
#include "repositories/directoryrepository.h"
#include "support/seed.h"
#include "tests/views/livedesk.h"
#include "views/shell/newticketdialog.h"
#include "views/ticket/personedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::LiveDesk;
using views::NewTicketDialog;

class TestNewTicketDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createsWithEverything();
    void requesterTyped_data();
    void requesterTyped();
    void unknownRequesterIsKept_data();
    void unknownRequesterIsKept();
    void requesterEmptiedAgain();
    void needsATitle();
    void titleTooLong();
    void ctrlEnterFromTheDescription();
    void failureLosesNothing();
    void escapeWithNothingTyped();
    void escapeAsksBeforeItThrowsAway();
    void tabGoesFromFieldToField();

private:
    template <typename Field>
    Field *field(const QString &name);
    [[nodiscard]] QPushButton *create();
    [[nodiscard]] QString visibleTexts();
    [[nodiscard]] qint64 tickets(const QString &where = u"true"_s);

    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<NewTicketDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_created;
    domain::UserId m_juno;
};

void TestNewTicketDialog::init()
{
    m_desk = std::make_unique<LiveDesk>();
    auto &connection = m_desk->database().connection();
    testing::insertUser(connection, {.name = u"Ada Lind"_s, .login = u"ada"_s});
    m_juno = testing::insertUser(connection, {.name = u"Juno Park"_s,
                                              .email = u"juno@customer.example"_s,
                                              .tier = domain::UserTier::Requester});
    testing::insertTeam(connection, u"Hardware"_s);
    m_dialog = std::make_unique<NewTicketDialog>(m_desk->desk(),
                                                 repositories::loadDirectory(connection), nullptr);
    m_created = std::make_unique<QSignalSpy>(m_dialog.get(), &NewTicketDialog::created);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestNewTicketDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

template <typename Field>
Field *TestNewTicketDialog::field(const QString &name)
{
    for (auto *field : m_dialog->findChildren<Field *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("no such field");
}

QPushButton *TestNewTicketDialog::create()
{
    for (auto *button : m_dialog->findChildren<QPushButton *>())
        if (button->text() == u"Create ticket"_s)
            return button;
    qFatal("no button");
}

QString TestNewTicketDialog::visibleTexts()
{
    QStringList texts;
    for (const auto *label : m_dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

qint64 TestNewTicketDialog::tickets(const QString &where)
{
    return m_desk->database().number(u"SELECT count(*) FROM desk.tickets WHERE "_s + where);
}

void TestNewTicketDialog::createsWithEverything()
{
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    QTest::keyClicks(field<QPlainTextEdit>(u"Description"_s), u"It eats paper."_s);
    auto *requester = field<views::PersonEdit>(u"Requester"_s);
    requester->setFocus();
    QTest::keyClicks(requester, u"juno"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(requester->text(), u"Juno Park"_s);
    QTest::keyClicks(field<QComboBox>(u"Assignee"_s), u"ada"_s);
    QTest::keyClick(field<QComboBox>(u"Team"_s), Qt::Key_End);
    QTest::keyClick(field<QComboBox>(u"Priority"_s), Qt::Key_End);
    QTest::keyClicks(field<QLineEdit>(u"Tags"_s), u"printer, , warranty"_s);
    QTest::keyClick(create(), Qt::Key_Return);
    QTRY_COMPARE(m_created->size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const auto ticket = m_desk->ticket(m_created->at(0).at(0).value<domain::TicketId>());
    QCOMPARE(ticket.title, u"Paper jam"_s);
    QCOMPARE(ticket.description, u"It eats paper."_s);
    QCOMPARE(ticket.requester, std::optional(m_juno));
    QVERIFY(ticket.assignee && ticket.team);
    QCOMPARE(ticket.priority, domain::TicketPriority::Urgent);
    QCOMPARE(m_desk->database().number(u"SELECT count(*) FROM desk.ticket_tags"_s), 2);
}

void TestNewTicketDialog::requesterTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    for (const int key : {int(Qt::Key_Tab), int(Qt::Key_Return)}) {
        QTest::addRow("name %d", key) << u"Juno Park"_s << key;
        QTest::addRow("case and spaces %d", key) << u" juno  PARK "_s << key;
        QTest::addRow("e-mail %d", key) << u"Juno@Customer.Example"_s << key;
    }
}

// Typed in full and left, or sent at once: nobody has to pick from the list.
void TestNewTicketDialog::requesterTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    auto *requester = field<views::PersonEdit>(u"Requester"_s);
    requester->setFocus();
    QTest::keyClicks(requester, typed);
    if (key == Qt::Key_Tab)
        QTest::keyClick(requester, Qt::Key_Tab);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_created->size(), 1);
    const auto ticket = m_desk->ticket(m_created->at(0).at(0).value<domain::TicketId>());
    QCOMPARE(ticket.requester, std::optional(m_juno));
    QCOMPARE(tickets(), 1);
}

void TestNewTicketDialog::unknownRequesterIsKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nobody") << u"Zora Quill"_s << u"Nobody is called"_s;
    QTest::newRow("a part of a name") << u"Juno"_s << u"Nobody is called"_s;
    QTest::newRow("two") << u"Kim Oro"_s << u"Several people are called"_s;
}

void TestNewTicketDialog::unknownRequesterIsKept()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    for (int i = 0; i < 2; ++i)
        testing::insertUser(m_desk->database().connection(), {.name = u"Kim Oro"_s});
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    auto *requester = field<views::PersonEdit>(u"Requester"_s);
    requester->setFocus();
    QTest::keyClicks(requester, typed);
    QTest::keyClick(requester, Qt::Key_Tab);
    QVERIFY(!requester->hasFocus());
    QTRY_VERIFY2(visibleTexts().contains(problem), qPrintable(visibleTexts()));
    QCOMPARE(requester->text(), typed);
    // Neither from elsewhere nor from the field itself, and as often as one likes.
    for (QWidget *from : {static_cast<QWidget *>(field<QLineEdit>(u"Title"_s)),
                          static_cast<QWidget *>(requester)}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(100);
        QTRY_VERIFY(visibleTexts().contains(problem));
        QCOMPARE(requester->text(), typed);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(tickets(), 0);
    }
    // Typing on takes the words away; the right name goes through.
    requester->selectAll();
    QTest::keyClicks(requester, u"Juno Park"_s);
    QVERIFY(!visibleTexts().contains(problem));
    QTest::keyClick(requester, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(m_desk->ticket(m_created->at(0).at(0).value<domain::TicketId>()).requester,
             std::optional(m_juno));
}

void TestNewTicketDialog::requesterEmptiedAgain()
{
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    auto *requester = field<views::PersonEdit>(u"Requester"_s);
    requester->setFocus();
    QTest::keyClicks(requester, u"Juno Park"_s);
    QTest::keyClick(requester, Qt::Key_Tab);
    QTRY_VERIFY(!requester->isUnsettled());
    requester->setFocus();
    requester->selectAll();
    QTest::keyClick(requester, Qt::Key_Delete);
    QTest::keyClick(requester, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(tickets(u"creator_id IS NULL"_s), 1);
}

void TestNewTicketDialog::needsATitle()
{
    QVERIFY(!create()->isEnabled());
    auto *title = field<QLineEdit>(u"Title"_s);
    QTest::keyClicks(title, u"   "_s);
    QVERIFY(!create()->isEnabled());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(title, Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(tickets(), 0);
    QTest::keyClicks(title, u"x"_s);
    QVERIFY(create()->isEnabled());
}

void TestNewTicketDialog::titleTooLong()
{
    auto *title = field<QLineEdit>(u"Title"_s);
    title->setFocus();
    title->insert(QString(500, u'x'));
    QVERIFY(create()->isEnabled());
    QVERIFY(!visibleTexts().contains(u"500"_s));
    QTest::keyClicks(title, u"y"_s);
    QVERIFY(!create()->isEnabled());
    QVERIFY2(visibleTexts().contains(u"at most 500 characters; this one has 501"_s),
             qPrintable(visibleTexts()));
    QCOMPARE(title->text().size(), 501); // nothing is cut off in silence
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(tickets(), 0);
    // Characters count, not UTF-16 units.
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Backspace);
    title->insert(u"\U0001F600"_s);
    QVERIFY(create()->isEnabled());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(tickets(u"char_length(title) = 500"_s), 1);
}

void TestNewTicketDialog::ctrlEnterFromTheDescription()
{
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    auto *description = field<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    QTest::keyClicks(description, u"One"_s);
    QTest::keyClick(description, Qt::Key_Return);
    QTest::keyClicks(description, u"Two"_s);
    QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier); // once is enough
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(tickets(u"description = E'One\\nTwo'"_s), 1);
    QCOMPARE(tickets(), 1);
}

void TestNewTicketDialog::failureLosesNothing()
{
    auto &connection = m_desk->database().connection();
    connection.execute(u"CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS "
                       "'BEGIN RAISE EXCEPTION ''raw words of the server''; END'"_s);
    connection.execute(u"CREATE TRIGGER refuse BEFORE INSERT ON desk.tickets FOR EACH ROW "
                       "EXECUTE FUNCTION public.refuse()"_s);
    QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Paper jam"_s);
    QTest::keyClicks(field<QPlainTextEdit>(u"Description"_s), u"It eats paper."_s);
    QTest::keyClicks(field<QLineEdit>(u"Tags"_s), u"printer"_s);
    QTest::keyClick(create(), Qt::Key_Space);
    QTRY_VERIFY(m_dialog->findChild<views::MessageBar *>()->isVisible());
    QVERIFY(!visibleTexts().contains(u"raw words"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_created->isEmpty());
    QCOMPARE(field<QLineEdit>(u"Title"_s)->text(), u"Paper jam"_s);
    QCOMPARE(field<QPlainTextEdit>(u"Description"_s)->toPlainText(), u"It eats paper."_s);
    QCOMPARE(field<QLineEdit>(u"Tags"_s)->text(), u"printer"_s);
    connection.execute(u"DROP TRIGGER refuse ON desk.tickets"_s);
    QTest::keyClick(create(), Qt::Key_Space);
    QTRY_COMPARE(m_created->size(), 1);
    QCOMPARE(tickets(u"title = 'Paper jam'"_s), 1);
}

void TestNewTicketDialog::escapeWithNothingTyped()
{
    QTest::keyClick(field<QLineEdit>(u"Title"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_dialog->findChild<QMessageBox *>());
}

void TestNewTicketDialog::escapeAsksBeforeItThrowsAway()
{
    QTest::keyClicks(field<QPlainTextEdit>(u"Description"_s), u"x"_s);
    QTest::keyClick(field<QPlainTextEdit>(u"Description"_s), Qt::Key_Escape);
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question && m_dialog->isVisible());
    QTest::keyClick(question, Qt::Key_Escape); // keep typing
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(field<QPlainTextEdit>(u"Description"_s), Qt::Key_Escape);
    question = m_dialog->findChild<QMessageBox *>();
    for (auto *button : question->findChildren<QPushButton *>())
        if (button->text() == u"Throw away"_s)
            QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(tickets(), 0);
}

void TestNewTicketDialog::tabGoesFromFieldToField()
{
    field<QLineEdit>(u"Title"_s)->setFocus();
    QStringList walked;
    for (int i = 0; i < 7; ++i) {
        walked.append(m_dialog->focusWidget()->accessibleName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked, QStringList({u"Title"_s, u"Description"_s, u"Requester"_s, u"Assignee"_s,
                                  u"Team"_s, u"Priority"_s, u"Tags"_s}));
}

QTEST_MAIN(TestNewTicketDialog)
#include "tst_newticketdialog.moc"
