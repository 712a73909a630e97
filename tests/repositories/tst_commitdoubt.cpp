// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pause.h"
#include "domain/editalreadydone.h"
#include "repositories/auditrepository.h"
#include "repositories/commitdoubt.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/commitproxy.h"
#include "support/expect.h"

#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::testing::CommitProxy;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;
using Cut = CommitProxy::Cut;

Q_DECLARE_METATYPE(Cut)

// The connection is lost around COMMIT, at the same byte every time: what was done is known, and
// nothing is done twice.
class CommitDoubtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAsIfNothingHadBeen_data();
    void endsAsIfNothingHadBeen();
    void changesWithoutAResultToo();
    void givesUpAfterTheSecondLoss();
    void saysWhenItCannotKnow();
    void asksNobodyWithoutAWayTo();
    void knowsTheFateOfAnEdit();
    void stopsAskingWhenTheProgramEnds();
    void knowsNothingOfATransactionToCome();
};

namespace {

struct LosingDesk {
    DeskDatabase desk;
    TicketId ticket = desk.ticket({.title = u"Help"_s});
    CommitProxy proxy{desk.settings()};
    Connection connection{proxy.settings()};
    Reconnect reconnect{.source = [this] { return proxy.settings(); }};
    EditIntent intent{.reason = u"in doubt"_s};
    int runs = 0;

    CommentId comment()
    {
        return auditedWrite(
            connection, intent,
            [this](AuditedWrite &write) {
                ++runs;
                return addComment(write, {.ticket = ticket, .body = u"once"_s});
            },
            reconnect);
    }
    qint64 comments() { return desk.number(u"SELECT count(*) FROM desk.comments"_s); }
    qint64 entries()
    {
        return desk.number(u"SELECT count(*) FROM audit.audit_logs WHERE edit_id = '%1'"_s.arg(
            intent.id.toString(QUuid::WithoutBraces)));
    }
};

} // namespace

void CommitDoubtTest::endsAsIfNothingHadBeen_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("runs");
    QTest::newRow("committed") << Cut::AfterCommit << 1;
    QTest::newRow("rolled back") << Cut::BeforeCommit << 2;
    // Its session still holds the locks and the edit's id: it has to be ended.
    QTest::newRow("under way") << Cut::LeftOpen << 2;
}

void CommitDoubtTest::endsAsIfNothingHadBeen()
{
    QFETCH(Cut, cut);
    QFETCH(int, runs);
    LosingDesk losing;
    losing.proxy.cut(cut);
    const CommentId id = losing.comment();
    QCOMPARE(losing.proxy.cuts(), 1);
    QVERIFY(losing.connection.isBroken());
    QCOMPARE(losing.runs, runs);
    QCOMPARE(losing.comments(), 1);
    QCOMPARE(losing.entries(), 1);
    QCOMPARE(loadComments(losing.desk.connection(), losing.ticket).constFirst().id, id);
    QVERIFY(editWasCommitted(losing.desk.connection(), losing.intent.id));
}

void CommitDoubtTest::changesWithoutAResultToo()
{
    LosingDesk losing;
    losing.proxy.cut(Cut::BeforeCommit);
    auditedWrite(
        losing.connection, losing.intent,
        [&](AuditedWrite &write) { updateTickets(write, {losing.ticket}, {.title = u"Saved"_s}); },
        losing.reconnect);
    QCOMPARE(loadTicket(losing.desk.connection(), losing.ticket).title, u"Saved"_s);
}

void CommitDoubtTest::givesUpAfterTheSecondLoss()
{
    LosingDesk losing;
    losing.proxy.cut(Cut::BeforeCommit, 2);
    DH_EXPECT_ERROR(losing.comment(), ErrorKind::ConnectionLost); // known: nothing was saved
    QCOMPARE(losing.runs, 2);
    QCOMPARE(losing.comments(), 0);
}

void CommitDoubtTest::saysWhenItCannotKnow()
{
    LosingDesk losing;
    losing.reconnect.patience = 300ms;
    losing.proxy.cut(Cut::AfterCommit);
    losing.proxy.refuseFromNextCut();
    DH_EXPECT_ERROR(losing.comment(), ErrorKind::InDoubt);
    QCOMPARE(losing.runs, 1);
    // The user tries again, as the same edit: it is not done a second time.
    const auto again = thrownBy<EditAlreadyDone>([&] {
        auditedWrite(losing.desk.connection(), losing.intent, [&](AuditedWrite &write) {
            return addComment(write, {.ticket = losing.ticket, .body = u"once"_s});
        });
    });
    QVERIFY(again.has_value());
    QCOMPARE(losing.comments(), 1);
}

void CommitDoubtTest::asksNobodyWithoutAWayTo()
{
    LosingDesk losing;
    losing.reconnect.source = nullptr;
    losing.proxy.cut(Cut::AfterCommit);
    DH_EXPECT_ERROR(losing.comment(), ErrorKind::InDoubt);
}

void CommitDoubtTest::knowsTheFateOfAnEdit()
{
    LosingDesk losing;
    const Reconnect direct{.source = [&] { return losing.desk.settings(); }};
    EditTrace trace;
    auditedWrite(losing.connection, losing.intent, [&](AuditedWrite &write) {
        trace = write.trace();
        createTicket(write, {.title = u"One"_s});
    });
    QCOMPARE(trace.edit, losing.intent.id);
    QVERIFY(fateOf(trace, direct) == CommitFate::Committed);
    QVERIFY(losing.connection.isAlive()); // idle again, and none of the asker's business
    {
        AuditedWrite write(losing.connection, EditIntent());
        trace = write.trace();
        QVERIFY(fateOf(trace, direct) == CommitFate::RolledBack); // ended while under way
        QVERIFY(!losing.connection.isAlive());
    }
    const Reconnect nowhere{.source = []() -> deskhand::database::ConnectionSettings {
                                throw deskhand::core::EnvironmentError(u"no server"_s);
                            },
                            .patience = 0ms};
    QVERIFY(fateOf(trace, nowhere) == CommitFate::Unknown);
}

// Somebody who ends the program does not wait for a server that is away.
void CommitDoubtTest::stopsAskingWhenTheProgramEnds()
{
    int asked = 0;
    const Reconnect ending{.source = [&]() -> deskhand::database::ConnectionSettings {
                               ++asked;
                               throw deskhand::core::Stopped();
                           },
                           .patience = 60s};
    QVERIFY(fateOf({.edit = QUuid::createUuid()}, ending) == CommitFate::Unknown);
    QCOMPARE(asked, 1);
}

// As after a crash in which the server forgot that it had begun.
void CommitDoubtTest::knowsNothingOfATransactionToCome()
{
    DeskDatabase desk;
    const EditTrace trace{
        .edit = QUuid::createUuid(), .transaction = u"4000000000"_s, .backend = 1};
    QVERIFY(fateOf(trace, {.source = [&] { return desk.settings(); }}) == CommitFate::RolledBack);
}

QTEST_GUILESS_MAIN(CommitDoubtTest)
#include "tst_commitdoubt.moc"
