// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "transfer/demodesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using core::ErrorKind;
using database::Connection;
using database::Query;
using database::Row;
using testing::TestDatabase;
using transfer::DemoHistory;

namespace {

QString text(Connection &connection, const QString &sql)
{
    return Query(connection, sql).one([](const Row &row) { return row.text(0); });
}

qint64 number(Connection &connection, const QString &sql)
{
    return Query(connection, sql).one([](const Row &row) { return row.int64(0); });
}

transfer::DemoCounts fill(Connection &connection, qint64 tickets, DemoHistory history,
                          quint64 seed = 7)
{
    transfer::DemoOptions options;
    options.tickets = tickets;
    options.history = history;
    options.seed = seed;
    static const QDateTime end = core::systemNow(); // an hour may strike between two fillings
    options.end = end;
    return transfer::fillDemoDesk(connection, options);
}

// Everything about the tables that filling takes away meanwhile.
const QString furniture = uR"(
    SELECT string_agg(line, E'\n' ORDER BY line) FROM (
        SELECT pg_get_indexdef(indexrelid) AS line FROM pg_index
        WHERE indrelid IN (SELECT oid FROM pg_class
                           WHERE relnamespace IN ('desk'::regnamespace, 'audit'::regnamespace))
        UNION ALL
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint
        WHERE connamespace IN ('desk'::regnamespace, 'audit'::regnamespace)
        UNION ALL
        SELECT attrelid::regclass || ' ' || attname || ' ' || attstattarget FROM pg_attribute
        WHERE attstattarget > 0 AND attrelid::regclass::text ~ '^(desk|audit)\.'
        UNION ALL
        SELECT tgenabled::text || ' ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    ) lines)"_s;

// What the trail says a row of a table is now: its last word on each column.
const QString replayed = uR"(
    WITH said AS (
        SELECT record_id AS id, jsonb_object_agg(key, value -> 1 ORDER BY audit_logs.id) AS columns
        FROM audit.audit_logs, jsonb_each(changes)
        WHERE table_name = 'tickets' GROUP BY record_id
    )
    SELECT count(*) FROM desk.tickets t LEFT JOIN said s USING (id)
    WHERE (t.number, t.title, t.description, t.status::text, t.priority::text, t.creator_id,
           t.assignee_id, t.team_id, t.created_at, t.status_changed_at, t.resolved_at,
           t.deleted_at)
          IS DISTINCT FROM
          (columns ->> 'number', columns ->> 'title', columns ->> 'description',
           columns ->> 'status', columns ->> 'priority', (columns ->> 'creator_id')::bigint,
           (columns ->> 'assignee_id')::bigint, (columns ->> 'team_id')::bigint,
           (columns ->> 'created_at')::timestamptz,
           (columns ->> 'status_changed_at')::timestamptz,
           (columns ->> 'resolved_at')::timestamptz, (columns ->> 'deleted_at')::timestamptz))"_s;

} // namespace

class TestDemoDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatItSays_data()
    {
        QTest::addColumn<int>("history");
        QTest::newRow("full") << static_cast<int>(DemoHistory::Full);
        QTest::newRow("light") << static_cast<int>(DemoHistory::Light);
    }

    void fillsWhatItSays()
    {
        QFETCH(int, history);
        TestDatabase database;
        Connection connection(database.settings());
        const QString before = text(connection, furniture);
        const auto made = fill(connection, 3000, static_cast<DemoHistory>(history));

        QCOMPARE(made.tickets, 3000);
        QCOMPARE(number(connection, u"SELECT count(*) FROM desk.tickets"_s), made.tickets);
        QCOMPARE(number(connection, u"SELECT count(*) FROM desk.comments"_s), made.comments);
        QVERIFY(made.comments > 0);
        QVERIFY(number(connection, u"SELECT count(*) FROM desk.ticket_tags"_s) > 0);
        // Indexes, constraints and triggers stand as they stood.
        QCOMPARE(text(connection, furniture), before);
    }

    void theSignedInPersonHasWork_data() { fillsWhatItSays_data(); }

    void theSignedInPersonHasWork()
    {
        QFETCH(int, history);
        TestDatabase database;
        Connection connection(database.settings());
        connection.execute(u"INSERT INTO desk.users (name, login, tier)"
                           " VALUES ('Robin Desk', CAST(session_user AS text), 'admin')"_s);
        fill(connection, 3000, static_cast<DemoHistory>(history));

        QVERIFY(number(connection, uR"(SELECT count(*) FROM desk.tickets t
                            JOIN desk.users u ON u.id = t.assignee_id
                            WHERE u.name = 'Robin Desk')"_s) > 0);
        // What they did, they did by their own login.
        QCOMPARE(number(connection, uR"(SELECT count(*) FROM audit.audit_logs a
                            JOIN desk.users u ON a.changes -> 'assignee_id' ->> 1 = u.id::text
                            WHERE a.table_name = 'tickets' AND a.actor <> u.login)"_s),
                 0);
        QCOMPARE(number(connection, replayed), 0);
    }

    void whatIsLeftUndoneIsMostlyRecent_data() { fillsWhatItSays_data(); }

    void whatIsLeftUndoneIsMostlyRecent()
    {
        QFETCH(int, history);
        TestDatabase database;
        Connection connection(database.settings());
        fill(connection, 20'000, static_cast<DemoHistory>(history));

        const auto active = [&](const QString &condition) {
            return number(connection, u"SELECT count(*) FROM desk.tickets WHERE status IN"
                                      " ('open', 'in_progress', 'waiting_on_customer') AND "_s +
                                          condition);
        };
        QVERIFY(active(u"status = 'open' AND assignee_id IS NULL"_s) > 0);
        QVERIFY(active(u"status = 'in_progress'"_s) > 0);
        QVERIFY(active(u"status = 'waiting_on_customer'"_s) > 0);
        QVERIFY(2 * active(u"created_at > now() - interval '30 days'"_s) > active(u"true"_s));
    }

    void theTrailGivesTheTickets_data() { fillsWhatItSays_data(); }

    void theTrailGivesTheTickets()
    {
        QFETCH(int, history);
        TestDatabase database;
        Connection connection(database.settings());
        fill(connection, 2000, static_cast<DemoHistory>(history));

        QCOMPARE(number(connection, replayed), 0);
        // One entry per version, each comment and tag with its own, every edit known, in order.
        QCOMPARE(number(connection, uR"(SELECT count(*) FROM desk.tickets t WHERE version <>
                            (SELECT count(*) FROM audit.audit_logs a
                             WHERE a.table_name = 'tickets' AND a.record_id = t.id))"_s),
                 0);
        QCOMPARE(
            number(connection, uR"(SELECT count(*) FROM desk.comments c LEFT JOIN audit.audit_logs a
                            ON a.table_name = 'comments' AND a.record_id = c.id
                            AND a.at = c.created_at AND a.changes -> 'body' ->> 1 = c.body
                            WHERE a.id IS NULL)"_s),
            0);
        QCOMPARE(number(connection, uR"(SELECT (SELECT count(*) FROM desk.ticket_tags)
                            - (SELECT count(*) FROM audit.audit_logs
                               WHERE table_name = 'ticket_tags'))"_s),
                 0);
        QCOMPARE(number(connection, uR"(SELECT count(*) FROM audit.audit_logs a
                            WHERE NOT EXISTS (SELECT FROM audit.edits e
                                              WHERE e.edit_id = a.edit_id))"_s),
                 0);
        QCOMPARE(number(connection, uR"(SELECT count(*) FROM (
                                SELECT at, lag(at) OVER (ORDER BY id) AS earlier
                                FROM audit.audit_logs
                                WHERE xid = (SELECT xid FROM audit.audit_logs
                                             ORDER BY id DESC LIMIT 1)) a
                            WHERE at < earlier)"_s),
                 0);
    }

    void hasTheRhythmOfADesk()
    {
        TestDatabase database;
        Connection connection(database.settings());
        fill(connection, 5000, DemoHistory::Full);
        const auto share = [&](const QString &condition) {
            return number(
                connection,
                u"SELECT 1000 * count(*) FILTER (WHERE %1) / count(*) FROM desk.tickets"_s.arg(
                    condition));
        };
        QVERIFY(share(u"extract(isodow FROM created_at) >= 6"_s) < 200); // 286 if all were alike
        QVERIFY(share(u"extract(hour FROM created_at) BETWEEN 7 AND 17"_s) > 600);
        QVERIFY(share(u"status IN ('resolved', 'closed')"_s) > 850);
        QVERIFY(share(u"status IN ('open', 'in_progress', 'waiting_on_customer')"_s) > 5);
        QCOMPARE(share(u"created_at > now() OR updated_at > now()"_s), 0);
        QVERIFY(number(connection, u"SELECT extract(day FROM max(created_at) - min(created_at)) "
                                   "FROM desk.tickets"_s) > 1080);
    }

    void theSameSeedGivesTheSameDesk()
    {
        const QString fingerprint = uR"(
            SELECT md5(string_agg(title || description || status::text || priority::text
                                  || (created_at - (SELECT max(created_at) FROM desk.tickets))::text,
                                  '|' ORDER BY id)) FROM desk.tickets)"_s;
        QStringList found;
        for (const quint64 seed : {1U, 1U, 2U}) {
            TestDatabase database;
            Connection connection(database.settings());
            fill(connection, 300, DemoHistory::Full, seed);
            found.append(text(connection, fingerprint));
        }
        QCOMPARE(found.at(0), found.at(1));
        QVERIFY(found.at(0) != found.at(2));
    }

    void leavesADeskToWorkOn()
    {
        TestDatabase database;
        Connection connection(database.settings());
        fill(connection, 100, DemoHistory::Light);
        // The triggers work again and the sequences stand behind the demo's rows.
        const qint64 rows = number(connection, u"SELECT count(*) FROM audit.audit_logs"_s);
        QCOMPARE(text(connection, u"INSERT INTO desk.tickets (title) VALUES ('mine') "
                                  "RETURNING number"_s),
                 u"101"_s);
        connection.execute(u"INSERT INTO desk.users (name) VALUES ('Somebody'); "
                           "INSERT INTO desk.tags (name) VALUES ('mine')"_s);
        QCOMPARE(number(connection, u"SELECT count(*) FROM audit.audit_logs"_s), rows + 3);
    }

    void refusesADeskInUse()
    {
        TestDatabase database;
        Connection connection(database.settings());
        connection.execute(u"INSERT INTO desk.tickets (title) VALUES ('real')"_s);
        const QString before = text(connection, furniture);
        DH_EXPECT_ERROR(fill(connection, 10, DemoHistory::Light), ErrorKind::InvalidInput);
        QCOMPARE(number(connection, u"SELECT count(*) FROM desk.tickets"_s), 1);
        QCOMPARE(text(connection, furniture), before);
    }
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
