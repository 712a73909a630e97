// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a ticket, changed by real keys, in a real database.
#include "tests/views/ticketpanefixture.h"
#include "views/ticket/mergedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using deskhand::testing::TicketPaneFixture;
using deskhand::views::MergeDialog;
using deskhand::views::TagChip;
using deskhand::views::TagEdit;
using deskhand::views::TicketPane;

class TestTicketPaneEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void titleSavedByEnter();
    void titleTakenBackByEscape();
    void titleTooLongIsRefusedInPlace();
    void statusPriorityAndTeam();
    void assigneeByTyping();
    void assigneeEmptied();
    void unknownAssigneeIsToldInPlace();
    void requesterLookedUp();
    void tagsAddedAndRemoved();
    void quickChangesAllArrive();
    void changeOfATicketLeftBehindArrives();
    void failedSaveShowsTheTruthAgain();
    void otherFieldsChangedElsewhereAreKept();
    void sameFieldAsks_data();
    void sameFieldAsks();
    void decidingLaterLosesNothing();
    void titleChangedElsewhereWhileTyping();

private:
    void pickSecond(QComboBox *combo);
    [[nodiscard]] MergeDialog *dialog() const;

    std::unique_ptr<TicketPaneFixture> m;
};

void TestTicketPaneEdits::init()
{
    m = std::make_unique<TicketPaneFixture>();
    QVERIFY(m->show(m->id));
}

void TestTicketPaneEdits::cleanup()
{
    m.reset();
}

void TestTicketPaneEdits::pickSecond(QComboBox *combo)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
}

MergeDialog *TestTicketPaneEdits::dialog() const
{
    return m->pane().findChild<MergeDialog *>();
}

void TestTicketPaneEdits::titleSavedByEnter()
{
    QSignalSpy edited(&m->pane(), &TicketPane::ticketEdited);
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Blue printer is jammed"_s);
    QCOMPARE(m->stored().title, u"Paper jam"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().title, u"Blue printer is jammed"_s);
    QTRY_COMPARE(edited.size(), 1);
    const auto trail = m->desk.database().trail({.ticket = m->id, .limit = 1});
    QCOMPARE(trail.value(0).reason, u"title changed in the ticket window"_s);
    // And it is told in the timeline.
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"changed the title"_s));
}

void TestTicketPaneEdits::titleTakenBackByEscape()
{
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Nonsense"_s);
    QTest::keyClick(m->title(), Qt::Key_Escape);
    QCOMPARE(m->title()->toPlainText(), u"Paper jam"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTest::qWait(100);
    QCOMPARE(m->stored().version, 1);
}

void TestTicketPaneEdits::titleTooLongIsRefusedInPlace()
{
    const QString longTitle(501, u'x');
    m->title()->setFocus();
    m->title()->selectAll();
    m->title()->insertPlainText(longTitle);
    QTest::keyClick(m->title(), Qt::Key_Return);
    const auto labels = m->pane().findChildren<QLabel *>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"500"_s);
    });
    QVERIFY(told);
    QTest::qWait(100);
    QCOMPARE(m->stored().title, u"Paper jam"_s);
    QCOMPARE(m->title()->toPlainText(), longTitle); // the words are still there
    // One less, and it is a title: characters count, not UTF-16 units.
    QTest::keyClick(m->title(), Qt::Key_Backspace);
    QTest::keyClick(m->title(), Qt::Key_Backspace);
    m->title()->insertPlainText(u"\U0001F600"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().title, longTitle.left(499) + u"\U0001F600"_s);
}

void TestTicketPaneEdits::statusPriorityAndTeam()
{
    pickSecond(m->combo(u"Status"_s));
    QTRY_COMPARE(m->stored().status, TicketStatus::InProgress);
    pickSecond(m->combo(u"Priority"_s));
    QTRY_COMPARE(m->stored().priority, TicketPriority::High);
    QTRY_COMPARE(m->combo(u"Team"_s)->count(), 2);
    pickSecond(m->combo(u"Team"_s));
    QTRY_COMPARE(m->stored().team, std::optional(m->hardware));
    QTRY_VERIFY(
        m->timeline()->toPlainText().contains(u"changed status from Open to In progress"_s));
}

void TestTicketPaneEdits::assigneeByTyping()
{
    QTRY_COMPARE(m->combo(u"Team"_s)->count(), 2); // the directory is here
    auto *field = m->person(u"Assignee"_s);
    QCOMPARE(field->text(), u"Ada Lind"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"ek"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().assignee, std::optional(m->bo));
    QCOMPARE(field->text(), u"Bo Ek"_s);
}

void TestTicketPaneEdits::assigneeEmptied()
{
    auto *field = m->person(u"Assignee"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    if (QWidget *list = QApplication::activePopupWidget())
        list->hide();
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m->stored().assignee, std::nullopt);
}

void TestTicketPaneEdits::unknownAssigneeIsToldInPlace()
{
    QTRY_COMPARE(m->combo(u"Team"_s)->count(), 2);
    auto *field = m->person(u"Assignee"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"zzz"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto labels = m->pane().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Nobody found"_s);
    }));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), u"Ada Lind"_s);
    QCOMPARE(m->stored().assignee, std::optional(m->ada));
}

void TestTicketPaneEdits::requesterLookedUp()
{
    auto *field = m->person(u"Requester"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"oro"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(m->stored().requester != std::optional(m->juno));
    QCOMPARE(field->text(), u"Kim Oro"_s);
}

void TestTicketPaneEdits::tagsAddedAndRemoved()
{
    auto *tags = m->pane().findChild<TagEdit *>();
    auto *field = tags->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"warranty"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m->tagsStored(), QStringList({u"urgent call"_s, u"warranty"_s}));
    // Backspace steps onto the last tag, a second one takes it off.
    QTRY_COMPARE(tags->findChildren<TagChip *>().size(), 2);
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"added the tag warranty"_s) ||
                m->timeline()->toPlainText().contains(u"warranty"_s));
    QTest::keyClick(field, Qt::Key_Backspace);
    auto *chip = qobject_cast<TagChip *>(QApplication::focusWidget());
    QVERIFY(chip);
    const QString removed = chip->tag().name;
    QTest::keyClick(chip, Qt::Key_Backspace);
    QTRY_COMPARE(m->tagsStored().size(), 1);
    QVERIFY(!m->tagsStored().contains(removed));
}

void TestTicketPaneEdits::quickChangesAllArrive()
{
    // Without waiting for an answer in between.
    pickSecond(m->combo(u"Status"_s));
    pickSecond(m->combo(u"Status"_s));
    pickSecond(m->combo(u"Priority"_s));
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"All at once"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().title, u"All at once"_s);
    QCOMPARE(m->stored().status, TicketStatus::WaitingOnCustomer);
    QCOMPARE(m->stored().priority, TicketPriority::High);
    QVERIFY(!dialog());
}

void TestTicketPaneEdits::changeOfATicketLeftBehindArrives()
{
    const TicketId other = m->desk.database().ticket({.title = u"Another"_s});
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Typed, not entered"_s);
    QVERIFY(m->show(other));
    QTRY_COMPARE(m->stored().title, u"Typed, not entered"_s);
    QCOMPARE(m->desk.ticket(other).title, u"Another"_s);
}

void TestTicketPaneEdits::failedSaveShowsTheTruthAgain()
{
    const int version = m->stored().version;
    const auto entries = m->desk.database().trail({.ticket = m->id}).size();
    m->refuseChanges(u"tickets"_s);
    pickSecond(m->combo(u"Status"_s));
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Never saved"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QCOMPARE(m->combo(u"Status"_s)->currentText(), u"In progress"_s);
    QCOMPARE(m->title()->toPlainText(), u"Never saved"_s);
    // Each wish is given up by itself, in words, and what the database has is on show.
    QTRY_COMPARE(m->combo(u"Status"_s)->currentText(), u"Open"_s);
    QTRY_COMPARE(m->title()->toPlainText(), u"Paper jam"_s);
    QVERIFY(m->banners().contains(u"Nothing was changed"_s));
    QVERIFY(!m->banners().contains(u"raw words"_s));
    QCOMPARE(m->stored().status, TicketStatus::Open);
    QCOMPARE(m->stored().title, u"Paper jam"_s);
    QCOMPARE(m->stored().version, version);
    QCOMPARE(m->desk.database().trail({.ticket = m->id}).size(), entries);
    // And the field works again, upon the version that is there.
    m->allowChanges(u"tickets"_s);
    pickSecond(m->combo(u"Status"_s));
    QTRY_COMPARE(m->stored().status, TicketStatus::InProgress);
    QCOMPARE(m->stored().title, u"Paper jam"_s);
    QVERIFY(!dialog());
}

void TestTicketPaneEdits::otherFieldsChangedElsewhereAreKept()
{
    m->changeUnnoticed(u"priority = 'urgent', title = 'Theirs'"_s);
    pickSecond(m->combo(u"Status"_s));
    QTRY_COMPARE(m->stored().status, TicketStatus::InProgress);
    QCOMPARE(m->stored().priority, TicketPriority::Urgent);
    QCOMPARE(m->stored().title, u"Theirs"_s);
    QTRY_COMPARE(m->title()->toPlainText(), u"Theirs"_s);
    QVERIFY(!dialog()); // nothing to decide
}

void TestTicketPaneEdits::sameFieldAsks_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("status");
    QTest::newRow("mine") << 0 << int(TicketStatus::InProgress);
    QTest::newRow("theirs") << 1 << int(TicketStatus::Closed);
}

void TestTicketPaneEdits::sameFieldAsks()
{
    QFETCH(int, choice);
    QFETCH(int, status);
    m->changeUnnoticed(u"status = 'closed', resolved_at = now(), priority = 'urgent'"_s);
    pickSecond(m->combo(u"Status"_s));
    QTRY_VERIFY(dialog());
    const auto buttons = dialog()->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2); // the priority is theirs without question
    QVERIFY(buttons[0]->accessibleName().contains(u"In progress"_s));
    QVERIFY(buttons[1]->accessibleName().contains(u"Closed"_s));
    buttons[choice]->click();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(int(m->stored().status), status);
    QCOMPARE(m->stored().priority, TicketPriority::Urgent);
    QTRY_COMPARE(m->combo(u"Status"_s)->currentIndex(), status);
}

void TestTicketPaneEdits::decidingLaterLosesNothing()
{
    m->changeUnnoticed(u"title = 'Theirs'"_s);
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Mine"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m->button(u"Compare…"_s));
    m->button(u"Compare…"_s)->click();
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QRadioButton *>()->accessibleName().contains(u"Mine"_s));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().title, u"Mine"_s);
    QVERIFY(!m->button(u"Compare…"_s));
}

void TestTicketPaneEdits::titleChangedElsewhereWhileTyping()
{
    m->title()->setFocus();
    m->title()->selectAll();
    QTest::keyClicks(m->title(), u"Half a ti"_s);
    m->desk.changeElsewhere(m->id, {.title = u"Theirs"_s, .priority = TicketPriority::Urgent});
    QTRY_COMPARE(m->combo(u"Priority"_s)->currentText(), u"Urgent"_s);
    QCOMPARE(m->title()->toPlainText(), u"Half a ti"_s);
    const auto labels = m->pane().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Theirs"_s);
    }));
    QTest::keyClicks(m->title(), u"tle"_s);
    QTest::keyClick(m->title(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().title, u"Half a title"_s);
    QVERIFY(!dialog()); // told before, so Enter decided it
}

QTEST_MAIN(TestTicketPaneEdits)
#include "tst_ticketpaneedits.moc"
