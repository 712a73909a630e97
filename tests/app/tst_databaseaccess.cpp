// SPDX-License-Identifier: GPL-3.0-or-later
// From a target to an open database: what is there already, half there, or not ours to touch.
#include "app/databaseaccess.h"

#include "core/error.h"
#include "database/connection.h"
#include "database/migrator.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "tests/embedded/scratch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using app::DatabaseAccess;
using core::ErrorKind;
using database::Connection;
using database::Migrator;
using testing::TestDatabase;
using testing::thrownBy;

namespace {

qint64 number(Connection &connection, const QString &sql)
{
    return database::Query(connection, sql).one([](const auto &row) { return row.int64(0); });
}

// As --connect would name the test's own server.
app::DatabaseTarget targetOf(const TestDatabase &database)
{
    const auto &settings = database.settings();
    return {.dataFolder = {},
            .conninfo = u"host=%1 port=%2 user=%3 dbname=%4"_s.arg(
                settings.host, QString::number(settings.port), settings.user, settings.database)};
}

// Pretends that a program of tomorrow has been here.
void addLaterVersion(Connection &connection)
{
    connection.execute(u"INSERT INTO deskhand_meta.migrations (number, name, sha256) "
                       "SELECT number + 1, 'tomorrow', sha256 FROM deskhand_meta.migrations "
                       "ORDER BY number DESC LIMIT 1"_s);
}

} // namespace

class DatabaseAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startKilledHalfWayIsMended();
    void repeatedStartChangesNothing();
    void newerSchemaIsRefusedInWords();
    void strangeServerIsNotMigrated();
    void newerServerIsRefusedInWords();
    void serverIsPreparedOnRequest();
};

// A start of before was killed after it had migrated, and before it had introduced the person.
void DatabaseAccessTest::startKilledHalfWayIsMended()
{
    const tests::Scratch scratch;
    DatabaseAccess access({.dataFolder = scratch.data(), .conninfo = {}});
    {
        Connection connection(access.reach());
        Migrator(connection).migrateTo(Migrator::latest());
        QCOMPARE(number(connection, u"SELECT count(*) FROM desk.users"_s), 0);
    }
    Connection connection(access.reachReady());
    QCOMPARE(number(connection, u"SELECT count(*) FROM desk.users WHERE login = session_user "
                                "AND active"_s),
             1);
}

void DatabaseAccessTest::repeatedStartChangesNothing()
{
    const tests::Scratch scratch;
    const auto state = [&] {
        DatabaseAccess access({.dataFolder = scratch.data(), .conninfo = {}});
        access.reachReady();
        access.initialise();
        Connection connection(access.reachReady());
        // Every row ever written has left its mark in one of these.
        return database::Query(connection,
                               u"SELECT (SELECT count(*) FROM deskhand_meta.migrations) || ' ' || "
                               "(SELECT count(*) FROM desk.users) || ' ' || "
                               "(SELECT count(*) FROM audit.audit_logs) || ' ' || "
                               "(SELECT string_agg(xmin::text, ',') FROM desk.users)"_s)
            .one([](const auto &row) { return row.text(0); });
    };
    const QString first = state();
    QVERIFY(first.contains(u" 1 "_s));
    QCOMPARE(state(), first);
}

void DatabaseAccessTest::newerSchemaIsRefusedInWords()
{
    const tests::Scratch scratch;
    {
        DatabaseAccess access({.dataFolder = scratch.data(), .conninfo = {}});
        Connection connection(access.reachReady());
        addLaterVersion(connection);
    }
    DatabaseAccess access({.dataFolder = scratch.data(), .conninfo = {}});
    for (int i = 0; i < 2; ++i) { // a refusal is not remembered as a success
        const auto refused = thrownBy([&] { access.reachReady(); });
        QVERIFY(refused.has_value());
        QCOMPARE(refused->kind(), ErrorKind::Schema);
        QVERIFY2(!refused->explanation().isEmpty(), refused->what());
    }
    Connection connection(access.reach());
    QCOMPARE(Migrator(connection).current(), Migrator::latest() + 1);
}

void DatabaseAccessTest::strangeServerIsNotMigrated()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    DatabaseAccess access(targetOf(database));
    QVERIFY(!access.isEmbedded());
    const auto refused = thrownBy([&] { access.reachReady(); });
    QVERIFY(refused.has_value());
    QCOMPARE(refused->kind(), ErrorKind::Schema);
    QVERIFY2(refused->explanation().contains(u"deskhand"_s), qPrintable(refused->explanation()));
    Connection connection(database.settings());
    QCOMPARE(number(connection, u"SELECT count(*) FROM pg_namespace WHERE nspname = 'desk'"_s), 0);
}

void DatabaseAccessTest::newerServerIsRefusedInWords()
{
    const TestDatabase database;
    Connection connection(database.settings());
    DatabaseAccess(targetOf(database)).reachReady();
    addLaterVersion(connection);
    DatabaseAccess access(targetOf(database));
    for (const auto &start : {std::function([&] { access.reachReady(); }),
                              std::function([&] { access.initialise(); })}) {
        const auto refused = thrownBy(start);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->kind(), ErrorKind::Schema);
        QVERIFY(!refused->explanation().isEmpty());
    }
    QCOMPARE(number(connection, u"SELECT count(*) FROM desk.users"_s), 0);
}

void DatabaseAccessTest::serverIsPreparedOnRequest()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    DatabaseAccess(targetOf(database)).initialise();
    DatabaseAccess(targetOf(database)).initialise();
    Connection connection(DatabaseAccess(targetOf(database)).reachReady());
    QCOMPARE(Migrator(connection).current(), Migrator::latest());
    QCOMPARE(number(connection, u"SELECT count(*) FROM desk.users"_s), 1);
}

QTEST_GUILESS_MAIN(DatabaseAccessTest)
#include "tst_databaseaccess.moc"
