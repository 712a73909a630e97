// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"
#include "database/connection.h"
#include "database/errors.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QSqlDatabase>
#include <QTest>
#include <QThread>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void appliesTheSessionSettings();
    void keepsFurtherParameters();
    void oddCharactersInNamesAndPasswords();
    void refusedSignInIsPermission();
    void missingDatabaseIsTold();
    void noServerIsConnectionLost();
    void semicolonInAParameterIsRefused();
    void secretsStayOutOfErrors();
    void severalStatements();
    void laterStatementsFailureIsMet();
    void statementTimeoutIsATimeout();
    void terminatedSessionIsLost();
    void stoppedServerIsLostAndComesBack();
    void killedServerIsLost();
    void connectingCanBeStopped();
    void aStopEndsTheStatement();
    void aStopLeavesAJobToItsToken();
    void otherThreadIsRefused();
    void forbiddenThreadIsRefusedAndCounted();
    void closedConnectionsLeaveNothingBehind();

    void conninfo();
    void conninfoLeavesTheRestToLibpq();
    void badConninfo_data();
    void badConninfo();

    void kinds_data();
    void kinds();
};

namespace {

QString show(Connection &connection, const QString &setting)
{
    return Query(connection, u"SELECT current_setting(:name)"_s)
        .bind(u":name"_s, setting)
        .one([](const Row &row) { return row.text(0); });
}

} // namespace

void TestConnection::cleanup()
{
    allowAllThreads();
}

void TestConnection::appliesTheSessionSettings()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    auto settings = database.settings();
    settings.applicationName = u"it's; \\ me"_s;
    settings.statementTimeout = std::chrono::milliseconds(1234);
    settings.lockTimeout = std::chrono::milliseconds(2345);
    settings.idleInTransactionTimeout = std::chrono::milliseconds(3456);
    Connection connection(settings);
    QCOMPARE(connection.statementCount(), 0); // no round trip of ours at open
    QCOMPARE(show(connection, u"application_name"_s), u"it's  \\ me"_s);
    QCOMPARE(show(connection, u"statement_timeout"_s), u"1234ms"_s);
    QCOMPARE(show(connection, u"lock_timeout"_s), u"2345ms"_s);
    QCOMPARE(show(connection, u"idle_in_transaction_session_timeout"_s), u"3456ms"_s);
    QCOMPARE(show(connection, u"jit"_s), u"off"_s);
    QCOMPARE(show(connection, u"plan_cache_mode"_s), u"force_custom_plan"_s);
    QCOMPARE(show(connection, u"TimeZone"_s), u"UTC"_s);
    QVERIFY(show(connection, u"DateStyle"_s).startsWith(u"ISO"_s));
    QCOMPARE(show(connection, u"search_path"_s), u"desk,audit,public"_s);
    QCOMPARE(Query(connection, u"SELECT pg_client_encoding()"_s).one([](const Row &row) {
        return row.text(0);
    }),
             u"UTF8"_s);
    QCOMPARE(show(connection, u"standard_conforming_strings"_s), u"on"_s);
}

void TestConnection::keepsFurtherParameters()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    auto settings = database.settings();
    settings.libpqParameters.insert(u"options"_s, u"-c work_mem=7MB"_s);
    Connection connection(settings);
    QCOMPARE(show(connection, u"work_mem"_s), u"7MB"_s);
    QCOMPARE(show(connection, u"jit"_s), u"off"_s);
}

void TestConnection::oddCharactersInNamesAndPasswords()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    Connection(database.settings())
        .execute(u"CREATE ROLE \"o'dd; \\ grüße\" LOGIN PASSWORD 'p''w; \\ ß'"_s);
    auto settings = database.settings();
    settings.user = u"o'dd; \\ grüße"_s;
    settings.password = u"p'w; \\ ß"_s;
    Connection connection(settings);
    QCOMPARE(
        Query(connection, u"SELECT session_user"_s).one([](const Row &row) { return row.text(0); }),
        settings.user);
    Connection(database.settings()).execute(u"DROP ROLE \"o'dd; \\ grüße\""_s);
}

void TestConnection::refusedSignInIsPermission()
{
    auto settings = TestServer::shared().settings(u"postgres"_s);
    settings.user = u"nobody_we_know"_s;
    const auto error = thrownBy<DatabaseError>([&] { Connection connection(settings); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Permission);
    QCOMPARE(error->sqlState(), u"28000"_s);
}

void TestConnection::missingDatabaseIsTold()
{
    const auto settings = TestServer::shared().settings(u"no_such_database"_s);
    const auto error = thrownBy<DatabaseError>([&] { Connection connection(settings); });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"3D000"_s);
    QCOMPARE(error->kind(), ErrorKind::Environment);
}

void TestConnection::noServerIsConnectionLost()
{
    auto settings = TestServer::shared().settings(u"postgres"_s);
    settings.host = u"/nonexistent"_s;
    DH_EXPECT_ERROR(Connection connection(settings), ErrorKind::ConnectionLost);
    settings.host = u"127.0.0.1"_s;
    settings.port = 1;
    DH_EXPECT_ERROR(Connection connection(settings), ErrorKind::ConnectionLost);
}

void TestConnection::semicolonInAParameterIsRefused()
{
    auto settings = TestServer::shared().settings(u"postgres"_s);
    settings.libpqParameters.insert(u"passfile"_s, u"/tmp/a;b"_s);
    DH_EXPECT_ERROR(Connection connection(settings), ErrorKind::InvalidInput);
}

void TestConnection::secretsStayOutOfErrors()
{
    auto settings = TestServer::shared().settings(u"postgres"_s);
    settings.user = u"nobody_we_know"_s;
    settings.password = u"hunter2"_s;
    const auto error = thrownBy<DatabaseError>([&] { Connection connection(settings); });
    QVERIFY(error);
    QVERIFY(!error->detail().contains(u"hunter2"_s));
    QVERIFY(!QString::fromUtf8(error->what()).contains(u"hunter2"_s));
}

void TestConnection::severalStatements()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    Connection connection(database.settings());
    connection.execute(u"CREATE TABLE t (a text); INSERT INTO t VALUES ('x;y'), ('?'); "
                       "SELECT * FROM t; -- :end"_s);
    QCOMPARE(Query(connection, u"SELECT * FROM t"_s).run(), 2);
}

void TestConnection::laterStatementsFailureIsMet()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    Connection connection(database.settings());
    const auto error = thrownBy<DatabaseError>([&] {
        connection.execute(u"CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0)); "
                           "SELECT 1; INSERT INTO t VALUES (0); SELECT 2"_s);
    });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Constraint);
    QCOMPARE(error->constraint(), u"positive"_s);
    QVERIFY(!connection.isInTransaction());
    connection.execute(u"CREATE TABLE t (a int)"_s); // nothing of it stayed
}

void TestConnection::statementTimeoutIsATimeout()
{
    auto settings = TestServer::shared().settings(u"postgres"_s);
    settings.statementTimeout = std::chrono::milliseconds(50);
    Connection connection(settings);
    const auto error =
        thrownBy<DatabaseError>([&] { connection.execute(u"SELECT pg_sleep(30)"_s); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Timeout);
    QCOMPARE(error->sqlState(), u"57014"_s);
    QVERIFY(connection.isAlive());
}

void TestConnection::terminatedSessionIsLost()
{
    Connection connection(TestServer::shared().settings(u"postgres"_s));
    QVERIFY(connection.isAlive());
    DH_EXPECT_ERROR(connection.execute(u"SELECT pg_terminate_backend(pg_backend_pid())"_s),
                    ErrorKind::ConnectionLost);
    QVERIFY(connection.isBroken());
    QVERIFY(!connection.isAlive());
    DH_EXPECT_ERROR(Query(connection, u"SELECT :a"_s).bind(u":a"_s, 1).run(),
                    ErrorKind::ConnectionLost);
}

void TestConnection::stoppedServerIsLostAndComesBack()
{
    TestServer server;
    Connection connection(server.settings(u"postgres"_s));
    Query prepared(connection, u"SELECT :a::int"_s);
    prepared.bind(u":a"_s, 1).run();
    server.stopImmediately();
    DH_EXPECT_ERROR(Connection(server.settings(u"postgres"_s)), ErrorKind::ConnectionLost);
    server.start();
    DH_EXPECT_ERROR(prepared.run(), ErrorKind::ConnectionLost);
    QVERIFY(connection.isBroken());
    QVERIFY(Connection(server.settings(u"postgres"_s)).isAlive());
}

void TestConnection::killedServerIsLost()
{
    TestServer server;
    Connection first(server.settings(u"postgres"_s));
    Connection second(server.settings(u"postgres"_s));
    server.killHard();
    DH_EXPECT_ERROR(first.execute(u"SELECT 1"_s), ErrorKind::ConnectionLost);
    QVERIFY(!second.isAlive());
    QVERIFY(second.isBroken());
}

// The kernel takes the connection, and then nobody says a word.
void TestConnection::connectingCanBeStopped()
{
    const int silent = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(bind(silent, reinterpret_cast<sockaddr *>(&address), size), 0);
    QCOMPARE(listen(silent, 5), 0);
    QCOMPARE(getsockname(silent, reinterpret_cast<sockaddr *>(&address), &size), 0);
    std::stop_source source;
    ConnectionSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = ntohs(address.sin_port);
    settings.connectTimeout = std::chrono::seconds(600);
    settings.stop = source.get_token();
    auto connecting = std::async(std::launch::async, [&] {
        return thrownBy([&] { const Connection connection(settings); });
    });
    const bool waited =
        connecting.wait_for(std::chrono::milliseconds(300)) == std::future_status::timeout;
    source.request_stop();
    const auto error = connecting.get();
    close(silent);
    QVERIFY(waited);
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
}

void TestConnection::aStopEndsTheStatement()
{
    const TestDatabase database;
    std::stop_source source;
    ConnectionSettings settings = database.settings();
    settings.stop = source.get_token();
    Connection connection(settings);
    auto asking = std::async(std::launch::async, [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        source.request_stop();
    });
    const auto error = thrownBy([&] { connection.execute(u"SELECT pg_sleep(600)"_s); });
    asking.wait();
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
    const auto later = thrownBy([&] { connection.execute(u"SELECT 1"_s); });
    QVERIFY(later);
    QCOMPARE(later->kind(), ErrorKind::Cancelled);
}

// What somebody has made is finished, although the program is to end.
void TestConnection::aStopLeavesAJobToItsToken()
{
    const TestDatabase database;
    std::stop_source source;
    ConnectionSettings settings = database.settings();
    settings.stop = source.get_token();
    source.request_stop();
    Connection connection(settings);
    connection.attach(std::make_shared<CancelToken>());
    QVERIFY(!thrownBy([&] { connection.execute(u"SELECT 1"_s); }));
    connection.detach();
    QVERIFY(thrownBy([&] { connection.execute(u"SELECT 1"_s); }));
}

void TestConnection::otherThreadIsRefused()
{
    Connection connection(TestServer::shared().settings(u"postgres"_s));
    std::optional<deskhand::core::Error> error;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { error = thrownBy([&] { connection.execute(u"SELECT 1"_s); }); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Internal);
    QCOMPARE(connection.statementCount(), 0);
}

void TestConnection::forbiddenThreadIsRefusedAndCounted()
{
    const auto settings = TestServer::shared().settings(u"postgres"_s);
    Connection connection(settings);
    const int before = forbiddenCalls();
    forbidCurrentThread();
    DH_EXPECT_ERROR(connection.execute(u"SELECT 1"_s), ErrorKind::Internal);
    DH_EXPECT_ERROR(Query(connection, u"SELECT 1"_s).run(), ErrorKind::Internal);
    DH_EXPECT_ERROR(Connection another(settings), ErrorKind::Internal);
    QCOMPARE(forbiddenCalls(), before + 3);
    QCOMPARE(connection.statementCount(), 0);

    std::optional<deskhand::core::Error> elsewhere;
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { elsewhere = thrownBy([&] { Connection(settings).execute(u"SELECT 1"_s); }); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(!elsewhere);
    allowAllThreads();
    connection.execute(u"SELECT 1"_s);
}

void TestConnection::closedConnectionsLeaveNothingBehind()
{
    const auto before = QSqlDatabase::connectionNames();
    const auto settings = TestServer::shared().settings(u"postgres"_s);
    {
        Connection connection(settings);
        Query(connection, u"SELECT :a::int"_s).bind(u":a"_s, 1).run();
    }
    auto wrong = settings;
    wrong.user = u"nobody_we_know"_s;
    DH_EXPECT_ERROR(Connection connection(wrong), ErrorKind::Permission);
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestConnection::conninfo()
{
    const auto plain = settingsFromConninfo(
        u"host=db.example port=5433 dbname='my desk' user=o\\'neil password='s p' "
        "sslmode=require connect_timeout=3 application_name=me"_s);
    QCOMPARE(plain.host, u"db.example"_s);
    QCOMPARE(plain.port, 5433);
    QCOMPARE(plain.database, u"my desk"_s);
    QCOMPARE(plain.user, u"o'neil"_s);
    QCOMPARE(plain.password, u"s p"_s);
    QCOMPARE(plain.connectTimeout, std::chrono::seconds(3));
    QCOMPARE(plain.applicationName, u"me"_s);
    QCOMPARE(plain.libpqParameters, (QMap<QString, QString>{{u"sslmode"_s, u"require"_s}}));

    const auto uri = settingsFromConninfo(u"postgresql://u:p%40@h1:1,h2:2/d?sslmode=prefer"_s);
    QCOMPARE(uri.host, u"h1,h2"_s);
    QCOMPARE(uri.libpqParameters.value(u"port"_s), u"1,2"_s);
    QCOMPARE(uri.password, u"p@"_s);
}

void TestConnection::conninfoLeavesTheRestToLibpq()
{
    const auto &server = TestServer::shared();
    qputenv("PGHOST", server.socketFolder().toUtf8());
    qputenv("PGUSER", "postgres");
    qputenv("PGDATABASE", "template1");
    Connection connection(settingsFromConninfo(u""_s));
    qunsetenv("PGHOST");
    qunsetenv("PGUSER");
    qunsetenv("PGDATABASE");
    QCOMPARE(Query(connection, u"SELECT current_database()"_s).one([](const Row &row) {
        return row.text(0);
    }),
             u"template1"_s);
}

void TestConnection::badConninfo_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::newRow("no equals sign") << u"password=a hunter2 host=x"_s;
    QTest::newRow("unknown keyword") << u"hunter2=x"_s;
    QTest::newRow("open quote") << u"host=x password='hunter2"_s;
    QTest::newRow("bad port in URI") << u"postgresql://u:hunter2@[::1/d"_s;
    QTest::newRow("bad escape in URI") << u"postgresql://u:hunter2%zz@h/d"_s;
    QTest::newRow("bad parameter in URI") << u"postgresql://h/d?hunter2"_s;
    QTest::newRow("quotation marks") << u"password=\" hunter2\" host=x"_s;
}

void TestConnection::badConninfo()
{
    QFETCH(QString, conninfo);
    const auto error = thrownBy([&] { (void)settingsFromConninfo(conninfo); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::InvalidInput);
    QVERIFY(!error->explanation().isEmpty());
    QVERIFY2(!error->explanation().contains(u"hunter2"_s), qPrintable(error->explanation()));
}

void TestConnection::kinds_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ErrorKind>("kind");
    const std::pair<const char *, ErrorKind> rows[] = {
        {"23505", ErrorKind::Constraint},     {"23503", ErrorKind::Constraint},
        {"22001", ErrorKind::Constraint},     {"40001", ErrorKind::Conflict},
        {"40P01", ErrorKind::Timeout},        {"55P03", ErrorKind::Timeout},
        {"57014", ErrorKind::Timeout},        {"42501", ErrorKind::Permission},
        {"28P01", ErrorKind::Permission},     {"08006", ErrorKind::ConnectionLost},
        {"57P01", ErrorKind::ConnectionLost}, {"57P02", ErrorKind::ConnectionLost},
        {"57P03", ErrorKind::ConnectionLost}, {"25P03", ErrorKind::ConnectionLost},
        {"", ErrorKind::ConnectionLost},      {"53100", ErrorKind::Environment},
        {"53300", ErrorKind::ConnectionLost}, {"DH001", ErrorKind::Conflict},
        {"DH002", ErrorKind::NotFound},       {"DH003", ErrorKind::InvalidInput},
        {"42601", ErrorKind::Internal},       {"22012", ErrorKind::Internal},
        {"XX000", ErrorKind::Internal},
    };
    for (const auto &[state, kind] : rows)
        QTest::addRow("state %s", state) << QString::fromLatin1(state) << kind;
}

void TestConnection::kinds()
{
    QFETCH(QString, state);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindFromSqlState(state), kind);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
