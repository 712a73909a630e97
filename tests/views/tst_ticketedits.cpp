// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that wait for one another, and colleagues in between.
#include "database/transaction.h"
#include "tests/views/ticketpanefixture.h"
#include "views/ticket/mergedialog.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using deskhand::database::Connection;
using deskhand::database::Transaction;
using deskhand::testing::TicketPaneFixture;
using deskhand::views::MergeDialog;

class TestTicketEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void waitingChangeOverwritesNobody();
    void waitingChangeBuildsUponOurOwn();
    void changeMeetsTheTrash();

private:
    void pickSecond(QComboBox *combo);
    [[nodiscard]] MergeDialog *dialog() const;

    std::unique_ptr<TicketPaneFixture> m;
};

void TestTicketEdits::init()
{
    m = std::make_unique<TicketPaneFixture>();
    QVERIFY(m->show(m->id));
}

void TestTicketEdits::cleanup()
{
    m.reset();
}

void TestTicketEdits::pickSecond(QComboBox *combo)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
}

MergeDialog *TestTicketEdits::dialog() const
{
    return m->pane().findChild<MergeDialog *>();
}

// A colleague holds the ticket while two changes are made upon the same version: the first
// waits for the lock, the second behind the first. The colleague changed what the second sets.
void TestTicketEdits::waitingChangeOverwritesNobody()
{
    Connection colleague(m->desk.database().settings());
    Transaction transaction(colleague);
    colleague.execute(
        u"UPDATE desk.tickets SET priority = 'urgent' WHERE id = %1"_s.arg(m->id.value()));
    pickSecond(m->combo(u"Status"_s));
    pickSecond(m->combo(u"Priority"_s)); // high
    QTRY_COMPARE(m->desk.database().number(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s),
                 1);
    transaction.commit();
    QTRY_COMPARE(m->stored().status, TicketStatus::InProgress); // nobody else touched it
    QTRY_VERIFY(dialog());
    QCOMPARE(m->stored().priority, TicketPriority::Urgent);
    const auto buttons = dialog()->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons[0]->accessibleName().contains(u"High"_s));
    QVERIFY(buttons[1]->accessibleName().contains(u"Urgent"_s));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m->stored().priority, TicketPriority::High); // now by decision
    QCOMPARE(m->stored().status, TicketStatus::InProgress);
}

void TestTicketEdits::waitingChangeBuildsUponOurOwn()
{
    Connection colleague(m->desk.database().settings());
    Transaction transaction(colleague);
    colleague.execute(u"SELECT FROM desk.tickets WHERE id = %1 FOR UPDATE"_s.arg(m->id.value()));
    pickSecond(m->combo(u"Status"_s)); // in progress
    pickSecond(m->combo(u"Status"_s)); // waiting, upon the same version
    pickSecond(m->combo(u"Priority"_s));
    QTRY_COMPARE(m->desk.database().number(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s),
                 1);
    transaction.rollback();
    QTRY_COMPARE(m->stored().priority, TicketPriority::High);
    QCOMPARE(m->stored().status, TicketStatus::WaitingOnCustomer);
    QCOMPARE(m->stored().version, 4); // three edits, none of them tried twice
    QVERIFY(!dialog());
}

void TestTicketEdits::changeMeetsTheTrash()
{
    m->changeUnnoticed(u"deleted_at = now()"_s);
    pickSecond(m->combo(u"Status"_s));
    QTRY_VERIFY(m->banners().contains(u"moved this ticket to the trash"_s));
    QCOMPARE(m->stored().status, TicketStatus::Open);
    QTRY_COMPARE(m->combo(u"Status"_s)->currentText(), u"Open"_s);
}

QTEST_MAIN(TestTicketEdits)
#include "tst_ticketedits.moc"
