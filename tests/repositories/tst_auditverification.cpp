// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/auditverification.h"
#include "repositories/deskdatabase.h"
#include "repositories/sealing.h"
#include "repositories/signinrepository.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::database::Transaction;
using deskhand::testing::DeskDatabase;

// The trail as it was sealed is whole, and whatever is done to it behind its back is found and
// named: by the owner of the server, with all triggers switched off.
class AuditVerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTrailIsWhole();
    void sealsEachRowOnce();
    void sealsNothingTwice();
    void aLongTransactionIsSealedLater();
    void twoSealersAtOnce();
    void agentsMayAskForTheEndOfTheChain();
    void onlySealersOfThisDeskSeal();
    void findsTampering_data();
    void findsTampering();
    void findsARewrittenChainByACheckpointOnly();
    void checkpointsOfAnotherDeskOrBeyondTheEnd();
    void namesTheBatchWhereTheRowCannotBeTold();
    void namesTheFirstOfSeveral();
};

namespace {

AuditVerification verify(DeskDatabase &desk, const QList<Checkpoint> &checkpoints = {})
{
    Connection seals(desk.settings());
    return verifyTrail(desk.connection(), seals, checkpoints);
}

void tamper(DeskDatabase &desk, const QString &sql)
{
    desk.connection().execute(u"SET session_replication_role = replica; "
                              "ALTER TABLE audit.audit_logs DISABLE TRIGGER ALL; "
                              "ALTER TABLE audit.edits DISABLE TRIGGER ALL; "
                              "ALTER TABLE audit.seals DISABLE TRIGGER ALL; "
                              "ALTER TABLE audit.seal_leaves DISABLE TRIGGER ALL; "_s +
                              sql + u"; RESET session_replication_role"_s);
}

// Three seals: set-up and ticket 1, then four edits, then two more.
void makeTrail(DeskDatabase &desk)
{
    desk.tickets(2);
    QVERIFY(sealTrail(desk.connection()));
    for (int i = 0; i < 4; ++i)
        desk.ticket({.title = u"second %1"_s.arg(i)});
    QVERIFY(sealTrail(desk.connection()));
    desk.tickets(2);
    QVERIFY(sealTrail(desk.connection()));
}

Checkpoint checkpointOf(DeskDatabase &desk)
{
    const ChainEnd end = chainEnd(desk.connection());
    return {.desk = end.desk, .n = end.n, .hash = end.hash, .sealedAt = end.sealedAt};
}

QString firstRowOf(DeskDatabase &desk, int ticket, const QString &column)
{
    return desk.text(
        u"SELECT %1::text FROM audit.audit_logs l JOIN desk.tickets t "
        "ON t.id = l.ticket_id WHERE t.number = '%2' ORDER BY l.id LIMIT 1"_s.arg(column)
            .arg(ticket));
}

} // namespace

void AuditVerificationTest::anEmptyTrailIsWhole()
{
    DeskDatabase desk;
    const auto before = verify(desk);
    QVERIFY(before.ok());
    QCOMPARE(before.sealed, 0);
    QVERIFY(before.rows > 0);
    const auto seal = sealTrail(desk.connection());
    QVERIFY(seal.has_value());
    QCOMPARE(seal->n, 1);
    const auto after = verify(desk);
    QVERIFY(after.ok());
    QCOMPARE(after.sealed, before.rows);
    QCOMPARE(after.rows, before.rows);
}

void AuditVerificationTest::sealsEachRowOnce()
{
    DeskDatabase desk;
    makeTrail(desk);
    desk.ticket();
    const auto result = verify(desk);
    QVERIFY(result.ok());
    QCOMPARE(result.seals, 3);
    QCOMPARE(result.rows, desk.number(u"SELECT (SELECT count(*) FROM audit.audit_logs) + "
                                      "(SELECT count(*) FROM audit.edits) + "
                                      "(SELECT count(*) FROM audit.accesses)"_s));
    QCOMPARE(result.rows - result.sealed, 2); // the last edit: itself and a row
}

void AuditVerificationTest::sealsNothingTwice()
{
    DeskDatabase desk;
    makeTrail(desk);
    QVERIFY(!sealTrail(desk.connection()));
    QCOMPARE(chainEnd(desk.connection()).n, 3);
}

void AuditVerificationTest::aLongTransactionIsSealedLater()
{
    DeskDatabase desk;
    Connection other(desk.settings());
    QVERIFY(sealTrail(desk.connection()));
    Transaction longOne(other);
    other.execute(u"INSERT INTO desk.tickets (title) VALUES ('long')"_s);
    for (int i = 0; i < 3; ++i) {
        desk.ticket();
        QVERIFY(sealTrail(desk.connection()));
        QVERIFY(verify(desk).ok());
    }
    longOne.commit();
    const auto late = sealTrail(desk.connection());
    QVERIFY(late.has_value());
    QCOMPARE(late->part(SealSource::AuditLogs).count, 1);
    const auto result = verify(desk);
    QVERIFY(result.ok());
    QCOMPARE(result.sealed, result.rows);
}

void AuditVerificationTest::twoSealersAtOnce()
{
    DeskDatabase desk;
    Connection other(desk.settings());
    desk.ticket();
    {
        // Holds the next number without having committed: the second sealer waits, and loses.
        Transaction first(other);
        other.execute(u"SELECT audit.add_seal(1, '', now(), pg_current_snapshot(), '{0,0,0}', "
                      "array_fill(sha256(''), ARRAY[3]), sha256('x'))"_s);
        first.rollback();
    }
    QVERIFY(sealTrail(desk.connection()));
    DH_EXPECT_ERROR(other.execute(u"SELECT audit.add_seal(1, '', now(), pg_current_snapshot(), "
                                  "'{0,0,0}', array_fill(sha256(''), ARRAY[3]), sha256('x'))"_s),
                    ErrorKind::Constraint);
    QVERIFY(verify(desk).ok());
}

void AuditVerificationTest::agentsMayAskForTheEndOfTheChain()
{
    DeskDatabase desk;
    makeTrail(desk);
    const ChainEnd end = chainEnd(desk.connection());
    desk.connection().execute(u"SET ROLE deskhand_agent"_s);
    QCOMPARE(chainEnd(desk.connection()).hash, end.hash);
    QCOMPARE(hashOfSeal(desk.connection(), end.n), end.hash);
    QVERIFY(hashOfSeal(desk.connection(), 99).isEmpty());
    DH_EXPECT_ERROR(sealTrail(desk.connection()), ErrorKind::Permission);
    desk.connection().execute(u"RESET ROLE"_s);
}

// A login that is a sealer and nothing else, as the service has it; and an admin of another desk on
// the same server.
void AuditVerificationTest::onlySealersOfThisDeskSeal()
{
    DeskDatabase desk;
    auto settings = desk.settings();
    const QString sealer = u"sealer@"_s + settings.database;
    const QString stranger = u"stranger@"_s + settings.database;
    desk.connection().execute(
        u"CREATE ROLE \"%1\" LOGIN IN ROLE deskhand_sealer; "
        "CREATE ROLE \"%2\" LOGIN IN ROLE deskhand_admin"_s.arg(sealer, stranger));
    {
        settings.user = stranger;
        Connection foreign(settings);
        QVERIFY(!hasPlace(foreign));
        DH_EXPECT_ERROR(foreign.execute(u"SELECT audit.add_seal_leaves(1, 0::smallint, 0, "
                                        "decode(repeat('00', 48), 'hex'))"_s),
                        ErrorKind::Permission);
        DH_EXPECT_ERROR(foreign.execute(u"SELECT audit.confirm_seal()"_s), ErrorKind::Permission);
        settings.user = sealer;
        Connection own(settings);
        QVERIFY(hasPlace(own));
        QVERIFY(sealTrail(own));
        DH_EXPECT_ERROR(own.execute(u"SELECT FROM desk.tickets"_s), ErrorKind::Permission);
        QVERIFY(verify(desk).ok());

        // Who verifies is told which ticket it is about.
        makeTrail(desk);
        tamper(desk, u"UPDATE audit.audit_logs SET actor = 'nobody' WHERE id = "_s +
                         firstRowOf(desk, 3, u"l.id"_s));
        Connection seals(settings);
        const auto found = verifyTrail(own, seals);
        QVERIFY(found.firstBreak.has_value());
        QCOMPARE(found.firstBreak->kind, BreakKind::RowChanged);
        QCOMPARE(found.firstBreak->ticket, u"3"_s);
    }
    desk.connection().execute(u"DROP ROLE \"%1\", \"%2\""_s.arg(sealer, stranger));
}

void AuditVerificationTest::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<BreakKind>("kind");
    QTest::addColumn<qint64>("seal");
    QTest::addColumn<QString>("source");
    const QString third = u"(SELECT l.id FROM audit.audit_logs l JOIN desk.tickets t "
                          "ON t.id = l.ticket_id WHERE t.number = '3' ORDER BY l.id LIMIT 1)"_s;
    const auto row = [](const char *name, const QString &sql, BreakKind kind, qint64 seal,
                        const QString &source = u"audit_logs"_s) {
        QTest::newRow(name) << sql << kind << seal << source;
    };
    row("payload edited",
        u"UPDATE audit.audit_logs SET changes = jsonb_set(changes, '{title}', '[null, \"x\"]') "
        "WHERE id = "_s +
            third,
        BreakKind::RowChanged, 2);
    row("actor changed", u"UPDATE audit.audit_logs SET actor = 'nobody' WHERE id = "_s + third,
        BreakKind::RowChanged, 2);
    row("time changed",
        u"UPDATE audit.audit_logs SET at = at + interval '1 microsecond' WHERE id = "_s + third,
        BreakKind::RowChanged, 2);
    row("reason of an edit changed",
        u"UPDATE audit.edits SET reason = 'harmless' WHERE edit_id = "
        "(SELECT edit_id FROM audit.audit_logs WHERE id = "_s +
            third + u')',
        BreakKind::RowChanged, 2, u"edits"_s);
    row("row deleted in the middle", u"DELETE FROM audit.audit_logs WHERE id = "_s + third,
        BreakKind::RowDeleted, 2);
    row("edit deleted",
        u"DELETE FROM audit.edits WHERE edit_id = "
        "(SELECT edit_id FROM audit.audit_logs WHERE id = "_s +
            third + u')',
        BreakKind::RowDeleted, 2, u"edits"_s);
    row("backdated insert",
        u"INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id, action, "
        "changes) SELECT edit_id, at, actor, xid, table_name, record_id, action, changes FROM "
        "audit.audit_logs WHERE id = "_s +
            third,
        BreakKind::RowAdded, 2);
    row("row of a transaction before all",
        u"INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id, action, "
        "changes) SELECT edit_id, at, actor, '0', table_name, record_id, action, changes FROM "
        "audit.audit_logs WHERE id = "_s +
            third,
        BreakKind::RowAdded, 4);
    row("row of a transaction to come",
        u"INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id, action, "
        "changes) SELECT edit_id, at, actor, '9000000000000000000', table_name, record_id, action, "
        "changes FROM audit.audit_logs WHERE id = "_s +
            third,
        BreakKind::RowAdded, 4);
    row("transaction shifted to an earlier one",
        u"UPDATE audit.audit_logs SET xid = (SELECT min(xid::text::bigint)::text::xid8 FROM "
        "audit.audit_logs) WHERE id = "_s +
            third,
        BreakKind::RowMoved, 1);
    row("transaction shifted to a later one",
        u"UPDATE audit.audit_logs SET xid = (SELECT max(xid::text::bigint)::text::xid8 FROM "
        "audit.audit_logs) WHERE id = "_s +
            third,
        BreakKind::RowMoved, 2);
    row("transaction shifted beyond the last seal",
        u"UPDATE audit.audit_logs SET xid = pg_current_xact_id() WHERE id = "_s + third,
        BreakKind::RowMoved, 2);
    row("seal removed", u"DELETE FROM audit.seals WHERE n = 2"_s, BreakKind::SealMissing, 2,
        QString());
    row("first seal removed", u"DELETE FROM audit.seals WHERE n = 1"_s, BreakKind::SealMissing, 1,
        QString());
    row("seal's root changed", u"UPDATE audit.seals SET log_root = sha256('') WHERE n = 2"_s,
        BreakKind::SealChanged, 2, QString());
    row("seal's time changed",
        u"UPDATE audit.seals SET sealed_at = sealed_at - interval '1 day' WHERE n = 3"_s,
        BreakKind::SealChanged, 3, QString());
    row("seal's snapshot changed",
        u"UPDATE audit.seals SET snapshot = pg_current_snapshot() WHERE n = 2"_s,
        BreakKind::SealChanged, 2, QString());
    row("tail of the seals cut", u"DELETE FROM audit.seals WHERE n >= 2"_s, BreakKind::TailCut, 2,
        QString());
    row("tail of seals and rows cut",
        u"DELETE FROM audit.seals WHERE n = 3; DELETE FROM audit.audit_logs WHERE ticket_id IN "
        "(SELECT id FROM desk.tickets WHERE number IN ('7', '8'))"_s,
        BreakKind::TailCut, 3, QString());
}

void AuditVerificationTest::findsTampering()
{
    QFETCH(QString, sql);
    DeskDatabase desk;
    makeTrail(desk);
    const QString id = firstRowOf(desk, 3, u"l.id"_s);
    QVERIFY(verify(desk).ok());
    tamper(desk, sql);
    const auto result = verify(desk);
    QVERIFY(!result.ok());
    QTEST(result.firstBreak->kind, "kind");
    QTEST(result.firstBreak->seal, "seal");
    QFETCH(QString, source);
    QCOMPARE(result.firstBreak->source ? QString(deskhand::core::toWord(*result.firstBreak->source))
                                       : QString(),
             source);
    QFETCH(BreakKind, kind);
    if (source == u"audit_logs"_s && kind != BreakKind::RowAdded)
        QCOMPARE(result.firstBreak->row, id);
}

// Whoever owns the server can rewrite a row and make all later seals fit again. Nothing on that
// server can tell; what was kept elsewhere can.
void AuditVerificationTest::findsARewrittenChainByACheckpointOnly()
{
    DeskDatabase desk;
    makeTrail(desk);
    const Checkpoint kept = checkpointOf(desk);
    tamper(desk, u"UPDATE audit.audit_logs SET actor = 'nobody' WHERE id = "_s +
                     firstRowOf(desk, 3, u"l.id"_s) +
                     u"; DELETE FROM audit.seals WHERE n >= 2; DELETE FROM audit.seal_leaves "
                     "WHERE n >= 2; SELECT setval('audit.seal_witness', 1)"_s);
    QVERIFY(sealTrail(desk.connection())); // as the sealer would, over what is there now
    desk.ticket();
    QVERIFY(sealTrail(desk.connection()));
    QVERIFY(verify(desk).ok());
    const auto result = verify(desk, {kept});
    QVERIFY(!result.ok());
    QCOMPARE(result.firstBreak->kind, BreakKind::Rewritten);
    QCOMPARE(result.firstBreak->seal, 3);
}

void AuditVerificationTest::checkpointsOfAnotherDeskOrBeyondTheEnd()
{
    DeskDatabase desk;
    makeTrail(desk);
    Checkpoint checkpoint = checkpointOf(desk);
    QVERIFY(verify(desk, {checkpoint}).ok());
    checkpoint.n = 7;
    const auto cut = verify(desk, {checkpoint});
    QCOMPARE(cut.firstBreak->kind, BreakKind::TailCut);
    QCOMPARE(cut.firstBreak->seal, 4);
    checkpoint.desk = QUuid::createUuid();
    QCOMPARE(verify(desk, {checkpoint}).firstBreak->kind, BreakKind::OtherDesk);
}

void AuditVerificationTest::namesTheBatchWhereTheRowCannotBeTold()
{
    DeskDatabase desk;
    makeTrail(desk);
    tamper(desk, u"UPDATE audit.audit_logs SET actor = 'nobody' WHERE id = "_s +
                     firstRowOf(desk, 3, u"l.id"_s) + u"; DELETE FROM audit.seal_leaves"_s);
    const auto result = verify(desk);
    QCOMPARE(result.firstBreak->kind, BreakKind::RowsDiffer);
    QCOMPARE(result.firstBreak->seal, 2);
    QVERIFY(result.firstBreak->row.isEmpty());
}

void AuditVerificationTest::namesTheFirstOfSeveral()
{
    DeskDatabase desk;
    makeTrail(desk);
    tamper(desk, u"DELETE FROM audit.edits WHERE xid = (SELECT max(xid::text::bigint)::text::xid8 "
                 "FROM audit.edits); UPDATE audit.audit_logs SET actor = 'nobody' WHERE id = "_s +
                     firstRowOf(desk, 3, u"l.id"_s));
    const auto result = verify(desk);
    QCOMPARE(result.firstBreak->kind, BreakKind::RowChanged);
    QCOMPARE(result.firstBreak->seal, 2);
    QCOMPARE(result.firstBreak->ticket, u"3"_s);
}

QTEST_GUILESS_MAIN(AuditVerificationTest)
#include "tst_auditverification.moc"
