// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/errors.h"
#include "database/migrator.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyDatabaseIsVersionZero();
    void goesUpAndDown();
    void statusNamesAppliedAndPending();
    void upAgainChangesNothing();
    void failedStepLeavesTheOnesBefore();
    void failedStepWithSeveralStatementsLeavesNothing();
    void changedFileIsRefused();
    void newerDatabaseIsRefused();
    void olderDatabaseIsRefused();
    void unknownVersionIsRefused();
    void twoAtOnceTakeTurns();
    void refusalReleasesTheLock();
    void foldersAreChecked_data();
    void foldersAreChecked();
    void builtInSetIsWhole();
    void builtInUpDownUpGivesTheSameSchema();
    void builtInDownStepByStep();

private:
    [[nodiscard]] QString dump() const;
    [[nodiscard]] bool exists(const QString &relation);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

namespace {

QList<Migration> threeSteps()
{
    return {{1, u"people"_s, u"CREATE TABLE people (a int)"_s, u"DROP TABLE people"_s},
            {2, u"pets"_s,
             u"CREATE TABLE pets (a text DEFAULT ';'); -- ;\nINSERT INTO pets VALUES ('?:x')"_s,
             u"DROP TABLE pets"_s},
            {3, u"index"_s, u"CREATE INDEX by_a ON people (a)"_s, u"DROP INDEX by_a"_s}};
}

} // namespace

void TestMigrator::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void TestMigrator::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

bool TestMigrator::exists(const QString &relation)
{
    return Query(*m_connection, u"SELECT to_regclass(:name) IS NOT NULL"_s)
        .bind(u":name"_s, relation)
        .one([](const Row &row) { return row.boolean(0); });
}

QString TestMigrator::dump() const
{
    QProcess pgDump;
    const auto &settings = m_database->settings();
    pgDump.start(
        TestServer::shared().programsFolder() + u"/pg_dump"_s,
        {u"--schema-only"_s, u"-h"_s, settings.host, u"-U"_s, settings.user, settings.database});
    if (!pgDump.waitForFinished(60'000) || pgDump.exitCode() != 0)
        qFatal("pg_dump: %s", pgDump.readAllStandardError().constData());
    // Each run of pg_dump draws a new key for these two lines.
    static const QRegularExpression keys(u"^\\\\(un)?restrict .*$"_s,
                                         QRegularExpression::MultilineOption);
    return QString::fromUtf8(pgDump.readAllStandardOutput()).remove(keys);
}

void TestMigrator::emptyDatabaseIsVersionZero()
{
    Migrator migrator(*m_connection, threeSteps());
    QCOMPARE(migrator.current(), 0);
    QCOMPARE(migrator.status().size(), 3);
    QVERIFY(!exists(u"deskhand_meta.migrations"_s)); // looking changes nothing
}

void TestMigrator::goesUpAndDown()
{
    const QString before = dump();
    Migrator migrator(*m_connection, threeSteps());
    migrator.migrateTo(2);
    QCOMPARE(migrator.current(), 2);
    QVERIFY(exists(u"pets"_s) && !exists(u"by_a"_s));
    migrator.migrateTo(3);
    QVERIFY(exists(u"by_a"_s));
    migrator.checkUpToDate();
    migrator.migrateTo(1);
    QCOMPARE(migrator.current(), 1);
    QVERIFY(exists(u"people"_s) && !exists(u"pets"_s));
    migrator.migrateTo(0);
    QCOMPARE(migrator.current(), 0);
    QCOMPARE(dump(), before);
}

void TestMigrator::statusNamesAppliedAndPending()
{
    Migrator migrator(*m_connection, threeSteps());
    migrator.migrateTo(2);
    const auto status = migrator.status();
    QCOMPARE(status.size(), 3);
    QCOMPARE(status.at(0).name, u"people"_s);
    QVERIFY(status.at(1).appliedAt.isValid());
    QVERIFY(!status.at(2).appliedAt.isValid());
    QCOMPARE(status.at(2).number, 3);
}

void TestMigrator::upAgainChangesNothing()
{
    Migrator migrator(*m_connection, threeSteps());
    migrator.migrateTo(3);
    const auto before = migrator.status();
    migrator.migrateTo(3);
    QCOMPARE(migrator.status().at(0).appliedAt, before.at(0).appliedAt);
}

void TestMigrator::failedStepLeavesTheOnesBefore()
{
    auto steps = threeSteps();
    steps[1].up = u"CREATE TABLE pets (a int); CREATE TABLE pets (a int)"_s;
    Migrator migrator(*m_connection, steps);
    const auto error = thrownBy<DatabaseError>([&] { migrator.migrateTo(3); });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"42P07"_s);
    QCOMPARE(migrator.current(), 1);
    QVERIFY(exists(u"people"_s) && !exists(u"pets"_s));
}

void TestMigrator::failedStepWithSeveralStatementsLeavesNothing()
{
    Migrator migrator(*m_connection,
                      {{1, u"a"_s, u"CREATE TABLE a (); SELECT 1; SELECT 1 / 0; SELECT 1"_s, {}}});
    DH_EXPECT_ERROR(migrator.migrateTo(1), ErrorKind::Internal);
    QCOMPARE(migrator.current(), 0);
    QVERIFY(!exists(u"a"_s));
}

void TestMigrator::changedFileIsRefused()
{
    auto steps = threeSteps();
    Migrator(*m_connection, steps).migrateTo(2);
    steps[0].up += u" "_s;
    Migrator changed(*m_connection, steps);
    const auto error = thrownBy<SchemaError>([&] { changed.migrateTo(3); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Schema);
    QVERIFY(error->explanation().contains(u"1"_s));
    DH_EXPECT_ERROR(changed.checkUpToDate(), ErrorKind::Schema);
    QCOMPARE(changed.current(), 2);
}

void TestMigrator::newerDatabaseIsRefused()
{
    Migrator(*m_connection, threeSteps()).migrateTo(3);
    Migrator old(*m_connection, threeSteps().first(2));
    DH_EXPECT_ERROR(old.checkUpToDate(), ErrorKind::Schema);
    DH_EXPECT_ERROR(old.migrateTo(1), ErrorKind::Schema);
    QCOMPARE(old.current(), 3);
}

void TestMigrator::olderDatabaseIsRefused()
{
    Migrator migrator(*m_connection, threeSteps());
    const auto empty = thrownBy<SchemaError>([&] { migrator.checkUpToDate(); });
    QVERIFY(empty && empty->kind() == ErrorKind::Schema);
    QVERIFY(empty->explanation().contains(u"deskhand init"_s));
    migrator.migrateTo(2);
    const auto error = thrownBy<SchemaError>([&] { migrator.checkUpToDate(); });
    QVERIFY(error);
    QVERIFY(error->explanation().contains(u"deskhand migrate"_s));
    migrator.migrateTo(3);
    migrator.checkUpToDate();
}

void TestMigrator::unknownVersionIsRefused()
{
    Migrator migrator(*m_connection, threeSteps());
    DH_EXPECT_ERROR(migrator.migrateTo(4), ErrorKind::Schema);
    DH_EXPECT_ERROR(migrator.migrateTo(-1), ErrorKind::Schema);
    QVERIFY(!exists(u"people"_s));
}

void TestMigrator::twoAtOnceTakeTurns()
{
    auto steps = threeSteps();
    steps[0].up += u"; SELECT pg_sleep(0.2)"_s;
    std::optional<deskhand::core::Error> theirs;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Connection other(m_database->settings());
        theirs = thrownBy([&] { Migrator(other, steps).migrateTo(3); });
    }));
    thread->start();
    const auto mine = thrownBy([&] { Migrator(*m_connection, steps).migrateTo(3); });
    QVERIFY(thread->wait());
    QVERIFY2(!mine, mine ? mine->what() : "");
    QVERIFY2(!theirs, theirs ? theirs->what() : "");
    QCOMPARE(Migrator(*m_connection, steps).current(), 3);
}

void TestMigrator::refusalReleasesTheLock()
{
    auto steps = threeSteps();
    Migrator(*m_connection, steps).migrateTo(1);
    steps[0].up += u" "_s;
    DH_EXPECT_ERROR(Migrator(*m_connection, steps).migrateTo(3), ErrorKind::Schema);
    QCOMPARE(Query(*m_connection, u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s)
                 .one([](const Row &row) { return row.int32(0); }),
             0);
    Connection other(m_database->settings());
    Migrator(other, threeSteps()).migrateTo(3);
}

void TestMigrator::foldersAreChecked_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("none") << QStringList{} << 0;
    QTest::newRow("two") << QStringList{u"0001_a.up.sql"_s, u"0001_a.down.sql"_s,
                                        u"0002_b.up.sql"_s, u"0002_b.down.sql"_s}
                         << 2;
    QTest::newRow("gap") << QStringList{u"0001_a.up.sql"_s, u"0001_a.down.sql"_s,
                                        u"0003_b.up.sql"_s, u"0003_b.down.sql"_s}
                         << -1;
    QTest::newRow("twice") << QStringList{u"0001_a.up.sql"_s, u"0001_a.down.sql"_s,
                                          u"0001_b.up.sql"_s, u"0001_b.down.sql"_s}
                           << -1;
    QTest::newRow("no way down") << QStringList{u"0001_a.up.sql"_s} << -1;
    QTest::newRow("bad name") << QStringList{u"1_a.up.sql"_s, u"1_a.down.sql"_s} << -1;
}

void TestMigrator::foldersAreChecked()
{
    QFETCH(QStringList, files);
    QFETCH(int, count);
    const QTemporaryDir folder;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
    }
    if (count < 0) {
        DH_EXPECT_ERROR((void)migrationsIn(folder.path()), ErrorKind::Internal);
        return;
    }
    const auto migrations = migrationsIn(folder.path());
    QCOMPARE(migrations.size(), count);
    for (const Migration &migration : migrations)
        QVERIFY(migration.up.endsWith(u".up.sql"_s) && migration.down.endsWith(u".down.sql"_s));
}

void TestMigrator::builtInSetIsWhole()
{
    QVERIFY(Migrator::latest() > 0);
    for (const Migration &migration : builtInMigrations()) {
        QVERIFY(!migration.up.isEmpty());
        QVERIFY(!migration.down.isEmpty());
    }
}

void TestMigrator::builtInUpDownUpGivesTheSameSchema()
{
    const QString empty = dump();
    Migrator migrator(*m_connection);
    migrator.migrateTo(Migrator::latest());
    const QString up = dump();
    QVERIFY(up.size() > empty.size());
    migrator.migrateTo(0);
    QCOMPARE(dump(), empty);
    migrator.migrateTo(Migrator::latest());
    QCOMPARE(dump(), up);
}

void TestMigrator::builtInDownStepByStep()
{
    Migrator migrator(*m_connection);
    QStringList schemas{dump()};
    for (int number = 1; number <= Migrator::latest(); ++number) {
        migrator.migrateTo(number);
        schemas += dump();
    }
    for (int number = Migrator::latest() - 1; number >= 0; --number) {
        migrator.migrateTo(number);
        QCOMPARE(dump(), schemas.at(number));
    }
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
