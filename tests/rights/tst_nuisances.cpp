// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/changefeed.h"
#include "database/query.h"
#include "rights/attackeddesk.h"
#include "rights/psql.h"

#include <QSignalSpy>
#include <QTest>
#include <stdexcept>

using namespace Qt::StringLiterals;
using deskhand::database::ChangeFeed;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::AttackedDesk;
using deskhand::testing::runPsql;

// What PostgreSQL lets everybody do, and why it does no harm here, or how little. What remains is
// written down in ARCHITECTURE.md.
class NuisancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aForgedEditIdIsNotBelieved_data();
    void aForgedEditIdIsNotBelieved();
    void forgedTimesAreNotBelieved_data();
    void forgedTimesAreNotBelieved();
    void aSpoofedNoticeIsAHint();
    void heldAdvisoryLocksStopNoEdit();
    void ownSettingsBindOneselfAlone();
    void ownPasswordByHandPutsNothingOff();
    void othersDatabasesAreClosed_data();
    void othersDatabasesAreClosed();
    void explainTellsHowMany();
    void explainTellsWhetherAGuessIsRight();
    void explainLetsNobodyFeelHerWay_data();
    void explainLetsNobodyFeelHerWay();
    void aComparisonKnownToLeakNothingWouldTell();

private:
    QString as(const QString &who, const QString &sql);

    std::unique_ptr<AttackedDesk> m_desk;
};

namespace {

const QString explain = u"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) "
                        "SELECT 1 FROM desk."_s;

} // namespace

void NuisancesTest::init()
{
    m_desk = std::make_unique<AttackedDesk>();
}

void NuisancesTest::cleanup()
{
    m_desk.reset();
}

// What psql printed; the statements went through.
QString NuisancesTest::as(const QString &who, const QString &sql)
{
    const auto run =
        runPsql(m_desk->settingsOf(who),
                u"\\pset tuples_only on\n\\pset format unaligned\n"_s + m_desk->filled(sql));
    if (run.exitCode != 0)
        throw std::runtime_error(run.output.toStdString());
    return run.output.trimmed();
}

void NuisancesTest::aForgedEditIdIsNotBelieved_data()
{
    QTest::addColumn<QString>("forgery");
    QTest::newRow("somebody else's edit") << u"SET deskhand.edit_id = '{edit}'"_s;
    QTest::newRow("a committed edit of one's own")
        << u"BEGIN; SELECT audit.begin_edit('11111111-1111-4111-8111-111111111111', 'first', NULL);"
           "COMMIT; SET deskhand.edit_id = '11111111-1111-4111-8111-111111111111'"_s;
    QTest::newRow("an edit that does not exist")
        << u"SET deskhand.edit_id = '22222222-2222-4222-8222-222222222222'"_s;
    QTest::newRow("no edit at all") << u"SET deskhand.edit_id = 'nonsense'"_s;
}

void NuisancesTest::aForgedEditIdIsNotBelieved()
{
    QFETCH(QString, forgery);
    as(u"anna"_s, forgery + u"; UPDATE desk.tickets SET title = 'changed' WHERE id = {red}"_s);
    // An edit of its own, nameless, by who did it.
    QCOMPARE(
        m_desk->owner().text(u"SELECT concat_ws(' ', l.actor, e.actor, e.reason, e.xid = l.xid) "
                             "FROM audit.audit_logs l JOIN audit.edits e USING (edit_id) "
                             "WHERE l.changes ->> 'title' LIKE '%changed%'"_s),
        m_desk->loginOf(u"anna"_s) + u' ' + m_desk->loginOf(u"anna"_s) + u" t"_s);
}

void NuisancesTest::forgedTimesAreNotBelieved_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("comment") << u"INSERT INTO desk.comments (ticket_id, author_id, body) "
                                "VALUES ({red}, {anna}, 'x')"_s;
    QTest::newRow("trash")
        << u"UPDATE desk.tickets SET deleted_at = '2001-01-01' WHERE id = {red}"_s;
    QTest::newRow("handing over")
        << u"SELECT FROM desk.hand_over(ARRAY[{red}::bigint], {blueteam})"_s;
    QTest::newRow("solution") << u"UPDATE desk.tickets SET status = 'resolved' WHERE id = {red}"_s;
}

void NuisancesTest::forgedTimesAreNotBelieved()
{
    QFETCH(QString, change);
    m_desk->owner().connection().execute(
        m_desk->filled(u"BEGIN; SET LOCAL deskhand.source_times = keep; UPDATE desk.tickets "
                       "SET updated_at = '2020-01-01' WHERE id = {red}; COMMIT"_s));
    const QString version =
        m_desk->filled(u"SELECT version::text FROM desk.tickets WHERE id = {red}"_s);
    const int before = m_desk->owner().text(version).toInt();
    as(u"anna"_s, u"SET deskhand.source_times = keep; "_s + change);
    QCOMPARE(m_desk->owner().text(m_desk->filled(
                 u"SELECT concat_ws(' ', updated_at > '2026-01-01', deleted_at < '2026-01-01', "
                 "resolved_at < '2026-01-01') FROM desk.tickets WHERE id = {red}"_s)),
             change.contains(u"deleted_at"_s) || change.contains(u"resolved"_s) ? u"t f"_s
                                                                                : u"t"_s);
    QVERIFY(m_desk->owner().text(version).toInt() <= before + 1);
}

void NuisancesTest::aSpoofedNoticeIsAHint()
{
    const auto settings = m_desk->settingsOf(u"ben"_s);
    ChangeFeed feed([settings] { return settings; });
    QSignalSpy online(&feed, &ChangeFeed::online);
    QSignalSpy told(&feed, &ChangeFeed::ticketsChanged);
    feed.start();
    QVERIFY(online.wait(30'000));
    const auto before = m_desk->state();
    as(u"anna"_s, u"NOTIFY deskhand_tickets, '{blue},7 DROP TABLE,-1'"_s);
    QVERIFY(told.wait(10'000));
    const auto ids = told[0][0].value<QSet<qint64>>(); // ids to read again, and nothing more
    QVERIFY(ids.contains(m_desk->filled(u"{blue}"_s).toLongLong()));
    QCOMPARE(m_desk->state(), before);
}

void NuisancesTest::heldAdvisoryLocksStopNoEdit()
{
    auto &anna = m_desk->rights().as(u"anna"_s);
    anna.execute(u"SELECT pg_advisory_lock(hashtextextended('deskhand.import', 0)),"
                 "pg_advisory_lock(hashtext('deskhand_roles'))"_s);
    QCOMPARE(as(u"ben"_s, u"SELECT audit.begin_edit(gen_random_uuid(), 'x', NULL) IS NOT NULL"_s),
             u"t"_s);
    as(u"ben"_s, u"UPDATE desk.tickets SET title = 'done' WHERE id = {blue}"_s);
    QCOMPARE(
        m_desk->owner().text(m_desk->filled(u"SELECT title FROM desk.tickets WHERE id = {blue}"_s)),
        u"done"_s);
    as(u"adam"_s, u"SELECT desk.set_tier({ben}, 'supervisor')"_s);
    QCOMPARE(as(u"ben"_s, u"SELECT desk.my_tier()"_s), u"supervisor"_s);
    // An import says that another is running; it does not wait.
    QCOMPARE(
        as(u"adam"_s, u"SELECT pg_try_advisory_lock(hashtextextended('deskhand.import', 0))"_s),
        u"f"_s);
}

void NuisancesTest::ownSettingsBindOneselfAlone()
{
    const QString own = u"SET statement_timeout = 0; SET lock_timeout = 0;"
                        "SET idle_in_transaction_session_timeout = 0; SHOW statement_timeout"_s;
    QCOMPARE(as(u"anna"_s, own), u"0"_s);
    as(u"anna"_s, u"ALTER ROLE CURRENT_USER SET default_transaction_read_only = on;"
                  "ALTER ROLE CURRENT_USER SET search_path = nowhere;"
                  "ALTER ROLE CURRENT_USER SET application_name = 'somebody else'"_s);
    QCOMPARE(as(u"anna"_s, u"SHOW default_transaction_read_only"_s), u"on"_s);
    QCOMPARE(as(u"anna"_s, u"SELECT count(*) FROM desk.tickets"_s), u"4"_s);
    QCOMPARE(as(u"ben"_s, u"SHOW default_transaction_read_only"_s), u"off"_s);
}

void NuisancesTest::ownPasswordByHandPutsNothingOff()
{
    as(u"xaver"_s, u"ALTER ROLE CURRENT_USER PASSWORD 'the same again'"_s);
    QCOMPARE(as(u"xaver"_s, u"SELECT count(*) FROM desk.tickets"_s), u"0"_s);
    QCOMPARE(as(u"xaver"_s, u"SELECT must_change_password FROM desk.sign_in()"_s), u"t"_s);
}

void NuisancesTest::othersDatabasesAreClosed_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("postgres") << u"postgres"_s;
    QTest::newRow("template1") << u"template1"_s;
}

void NuisancesTest::othersDatabasesAreClosed()
{
    QFETCH(QString, database);
    auto settings = m_desk->settingsOf(u"anna"_s);
    settings.database = database;
    const auto run = runPsql(settings, u"SELECT 1"_s);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.output.contains(u"permission denied for database"_s), qUtf8Printable(run.output));
}

void NuisancesTest::explainTellsHowMany()
{
    const QString plan = as(u"anna"_s, explain + u"tickets"_s);
    QVERIFY2(plan.contains(u"Rows Removed by Filter: 1"_s), qUtf8Printable(plan)); // blue
    QCOMPARE(AttackedDesk::secretsIn(plan), QStringList{});
}

void NuisancesTest::explainTellsWhetherAGuessIsRight()
{
    const auto plan = [&](const QString &title) {
        return as(u"anna"_s, explain + u"tickets WHERE id = {blue} AND title = '%1'"_s.arg(title))
            .replace(title, u"GUESS"_s);
    };
    QCOMPARE(plan(u"green ticket"_s), plan(u"white ticket"_s));
    QVERIFY(plan(u"blue ticket"_s) != plan(u"white ticket"_s)); // hidden, and yet she knows
}

void NuisancesTest::explainLetsNobodyFeelHerWay_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    const QString blue = u"tickets WHERE id = {blue} AND "_s; // its description is "sapphire"
    QTest::newRow("greater") << blue + u"description >= '%1'"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("less") << blue + u"description < '%1'"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("by bytes") << blue + u"description ~>=~ '%1'"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("beginning") << blue + u"description ^@ '%1'"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("like") << blue + u"description LIKE '%1%'"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("greatest") << blue + u"greatest(description, '%1') = description"_s << u"sa"_s
                              << u"sb"_s;
    QTest::newRow("least") << blue + u"least(description, '%1') = description"_s << u"sa"_s
                           << u"sb"_s;
    QTest::newRow("as a row") << blue + u"(description, 1) >= ('%1', 1)"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("padded") << blue + u"description::bpchar >= '%1'::bpchar"_s << u"sa"_s
                            << u"sb"_s;
    QTest::newRow("as a name") << blue + u"description >= '%1'::name"_s << u"sa"_s << u"sb"_s;
    QTest::newRow("title by its index")
        << u"tickets WHERE deleted_at IS NULL AND title COLLATE desk.people >= '%1'"_s << u"bl"_s
        << u"bm"_s;
    QTest::newRow("note") << u"comments WHERE id = {note} AND body >= '%1'"_s << u"in"_s << u"io"_s;
    QTest::newRow("content") << u"blob_chunks WHERE content >= '%1'"_s << u"to"_s << u"tp"_s;
}

void NuisancesTest::explainLetsNobodyFeelHerWay()
{
    QFETCH(QString, query);
    QFETCH(QString, low);
    QFETCH(QString, high);
    const auto plan = [&](const QString &bound) {
        return as(u"anna"_s, u"SET enable_seqscan = off;"_s + explain + query.arg(bound))
            .replace(u'\'' + bound, u"BOUND"_s)
            .replace(u"\\x"_s + QString::fromLatin1(bound.toLatin1().toHex()), u"BOUND"_s);
    };
    QCOMPARE(plan(low), plan(high));
}

// The plans above are alike because of what deskhand_meta.close_doors() did.
void NuisancesTest::aComparisonKnownToLeakNothingWouldTell()
{
    m_desk->owner().connection().execute(u"ALTER FUNCTION text_ge(text, text) LEAKPROOF"_s);
    const auto plan = [&](const QString &bound) {
        return as(u"anna"_s,
                  explain + u"tickets WHERE id = {blue} AND description >= '%1'"_s.arg(bound))
            .replace(u'\'' + bound, u"BOUND"_s);
    };
    QVERIFY(plan(u"sa"_s) != plan(u"sb"_s));
}

QTEST_GUILESS_MAIN(NuisancesTest)
#include "tst_nuisances.moc"
