// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditedwrite.h"

#include "database/query.h"
#include "domain/editalreadydone.h"
#include "repositories/auditrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTest>
#include <thread>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::DatabaseError;
using deskhand::database::Query;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

class AuditedWriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesIdReasonAndWhatItUndoes();
    void leavesNothingWithoutCommit();
    void leavesNothingWhenTheChangeThrows();
    void doesNoEditTwice();
    void knowsACommittedEdit();
    void triesAgainAfterADeadlock();
    void givesUpAfterThreeAttempts();
    void doesNotRepeatARefusedChange();
};

void AuditedWriteTest::statesIdReasonAndWhatItUndoes()
{
    DeskDatabase desk;
    const EditIntent first{.reason = u"created for a test"_s};
    const EditIntent second{.reason = u"taken back"_s, .undoes = first.id};
    const TicketId ticket = auditedWrite(desk.connection(), first, [](AuditedWrite &write) {
        return createTicket(write, {.title = u"Help"_s});
    });
    auditedWrite(desk.connection(), second,
                 [&](AuditedWrite &write) { deleteTickets(write, {ticket}); });

    const auto entries = desk.trail({.ticket = ticket});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).editId, second.id);
    QCOMPARE(entries.at(0).reason, u"taken back"_s);
    QCOMPARE(entries.at(0).actor, desk.text(u"SELECT CAST(session_user AS text)"_s));
    QCOMPARE(entries.at(1).editId, first.id);
    QCOMPARE(entries.at(1).reason, u"created for a test"_s);
    QCOMPARE(desk.text(u"SELECT CAST(undoes AS text) FROM audit.edits WHERE undoes IS NOT NULL"_s),
             first.id.toString(QUuid::WithoutBraces));
    // Trail and ticket belong to one transaction.
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.audit_logs l JOIN audit.edits e "
                         "USING (edit_id) WHERE e.xid <> l.xid"_s),
             0);
}

void AuditedWriteTest::leavesNothingWithoutCommit()
{
    DeskDatabase desk;
    const EditIntent intent{.reason = u"never finished"_s};
    {
        AuditedWrite write(desk.connection(), intent);
        createTicket(write, {.title = u"Gone"_s});
        QCOMPARE(desk.trailOf(intent.id), QStringList{u"insert tickets"_s});
    }
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 0);
    QCOMPARE(desk.trailOf(intent.id), QStringList{});
    QVERIFY(!editWasCommitted(desk.connection(), intent.id));
}

void AuditedWriteTest::leavesNothingWhenTheChangeThrows()
{
    DeskDatabase desk;
    const EditIntent intent{.reason = u"fails halfway"_s};
    DH_EXPECT_ERROR(auditedWrite(desk.connection(), intent,
                                 [](AuditedWrite &write) {
                                     createTicket(write, {.title = u"Fine"_s});
                                     createTicket(write, {.title = QString(501, u'x')});
                                 }),
                    ErrorKind::Constraint);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 0);
    QCOMPARE(desk.trailOf(intent.id), QStringList{});
}

void AuditedWriteTest::doesNoEditTwice()
{
    DeskDatabase desk;
    const EditIntent intent{.reason = u"once"_s};
    const auto create = [&] {
        auditedWrite(desk.connection(), intent,
                     [](AuditedWrite &write) { createTicket(write, {.title = u"One"_s}); });
    };
    create();
    const auto error = thrownBy<EditAlreadyDone>(create);
    QVERIFY(error.has_value());
    QCOMPARE(error->edit(), intent.id);
    QVERIFY(!error->explanation().isEmpty());
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 1);
}

void AuditedWriteTest::knowsACommittedEdit()
{
    DeskDatabase desk;
    const EditIntent intent{.reason = u"known"_s};
    QVERIFY(!editWasCommitted(desk.connection(), intent.id));
    auditedWrite(desk.connection(), intent,
                 [](AuditedWrite &write) { createTicket(write, {.title = u"One"_s}); });
    QVERIFY(editWasCommitted(desk.connection(), intent.id));
    QVERIFY(!editWasCommitted(desk.connection(), QUuid::createUuid()));
}

// Two edits lock two tickets in opposite order: the server ends one, which is then done again.
void AuditedWriteTest::triesAgainAfterADeadlock()
{
    DeskDatabase desk;
    const auto tickets = desk.tickets(2);
    std::atomic<int> holding = 0;
    std::atomic<int> attempts = 0;
    const auto change = [&](Connection &connection, TicketId first, TicketId second) {
        auditedWrite(connection, {.reason = u"crossing"_s}, [&](AuditedWrite &write) {
            ++attempts;
            updateTickets(write, {first}, {.priority = TicketPriority::High});
            ++holding;
            while (holding < 2)
                std::this_thread::yield();
            updateTickets(write, {second}, {.status = TicketStatus::InProgress});
        });
    };
    std::optional<deskhand::core::Error> otherFailure;
    std::thread other([&] {
        Connection connection(desk.settings());
        otherFailure = thrownBy([&] { change(connection, tickets[1], tickets[0]); });
    });
    const auto failure = thrownBy([&] { change(desk.connection(), tickets[0], tickets[1]); });
    other.join();
    QVERIFY(!failure.has_value());
    QVERIFY(!otherFailure.has_value());
    QCOMPARE(attempts.load(), 3);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE priority = 'high' "
                         "AND status = 'in_progress'"_s),
             2);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.edits WHERE reason = 'crossing'"_s), 2);
}

void AuditedWriteTest::givesUpAfterThreeAttempts()
{
    DeskDatabase desk;
    int attempts = 0;
    const auto error = thrownBy<DatabaseError>([&] {
        auditedWrite(desk.connection(), {.reason = u"hopeless"_s}, [&](AuditedWrite &write) {
            ++attempts;
            write.connection().execute(
                u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"_s);
        });
    });
    QVERIFY(error.has_value());
    QCOMPARE(error->sqlState(), u"40001"_s);
    QCOMPARE(attempts, 3);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.edits WHERE reason = 'hopeless'"_s), 0);
}

void AuditedWriteTest::doesNotRepeatARefusedChange()
{
    DeskDatabase desk;
    int attempts = 0;
    DH_EXPECT_ERROR(auditedWrite(desk.connection(), {.reason = u"wrong"_s},
                                 [&](AuditedWrite &write) {
                                     ++attempts;
                                     createTicket(write, {.title = QString(501, u'x')});
                                 }),
                    ErrorKind::Constraint);
    QCOMPARE(attempts, 1);
}

QTEST_GUILESS_MAIN(AuditedWriteTest)
#include "tst_auditedwrite.moc"
