// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/embeddedserver.h"

#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <libpq-fe.h>
#include <memory>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info {};
    stat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 07777;
}

// A session whose process does not see a signal before it is let go.
class HeldSession {
public:
    explicit HeldSession(const Endpoint &endpoint)
        : m_session(PQsetdbLogin(QFile::encodeName(endpoint.socketFolder).constData(),
                                 QByteArray::number(endpoint.port).constData(), nullptr, nullptr,
                                 endpoint.database.toUtf8().constData(),
                                 endpoint.user.toUtf8().constData(),
                                 endpoint.password.toUtf8().constData()),
                    &PQfinish),
          m_process(PQbackendPID(m_session.get()))
    {
        if (m_process <= 0 || kill(m_process, SIGSTOP) != 0)
            throw std::runtime_error("no session to hold up");
    }
    ~HeldSession() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldSession)

    void letGo() const { kill(m_process, SIGCONT); }

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_session;
    pid_t m_process;
};

} // namespace

// One program and its server, from the first start on.
class EmbeddedServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesStartsAndServes()
    {
        const Scratch scratch;
        // Far longer than a socket's path may be, and full of what shells and lists stumble on.
        const QString data = scratch.path(u"a \"b\", c'd $HOME ü/"_s + QString(150, u'x'));
        EmbeddedServer server({.dataFolder = data});
        const Endpoint endpoint = server.ensureRunning();

        const auto setting = [&](const char *name) {
            return ask(endpoint, QByteArray("SHOW ") + name);
        };
        QCOMPARE(setting("data_checksums"), u"on"_s);
        QCOMPARE(setting("fsync"), u"on"_s);
        QCOMPARE(setting("listen_addresses"), u""_s);
        QCOMPARE(setting("lc_ctype"), u"C.UTF-8"_s);
        QCOMPARE(setting("lc_collate"), u"C.UTF-8"_s);
        QCOMPARE(setting("server_encoding"), u"UTF8"_s);
        QCOMPARE(setting("wal_level"), u"minimal"_s);
        QCOMPARE(setting("max_connections"), u"60"_s);
        QCOMPARE(setting("TimeZone"), u"UTC"_s);
        QCOMPARE(ask(endpoint, "SELECT current_user || '@' || current_database()"),
                 u"deskhand@deskhand"_s);
        QCOMPARE(ask(endpoint, "SELECT lower('ÄÖÜ')"), u"äöü"_s);
        QCOMPARE(server.ensureRunning().socketFolder, endpoint.socketFolder);
    }

    void isClosedToOthers()
    {
        const Scratch scratch;
        EmbeddedServer server({.dataFolder = scratch.data()});
        Endpoint endpoint = server.ensureRunning();
        QCOMPARE(modeOf(endpoint.socketFolder), mode_t(0700));
        QCOMPARE(modeOf(scratch.data() + u"/postgres"_s), mode_t(0700));
        QCOMPARE(modeOf(scratch.data() + u"/secret"_s), mode_t(0600));
        QCOMPARE(modeOf(scratch.data() + u"/log/server.log"_s), mode_t(0600));

        const QString process = u"/proc/%1"_s.arg(serverPid(scratch.data()));
        const uid_t runsAs = ownerOf(process);
        QVERIFY(runsAs != 0);
        QCOMPARE(runsAs, ownerOf(scratch.data()));
        QVERIFY(!readFile(process + u"/cmdline"_s).contains(endpoint.password.toUtf8()));

        endpoint.password = u"wrong"_s;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, ask(endpoint, "SELECT 1"));
    }

    void keepsPeoplesWordsOutOfItsLog()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        const Endpoint endpoint = server.ensureRunning();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 ask(endpoint, "SELECT 'my confidential words' FROM nowhere"));
        ask(endpoint, "CREATE TABLE narrow (n text CONSTRAINT empty CHECK (n = ''))");
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 ask(endpoint, "INSERT INTO narrow VALUES ('confidential too')"));
        const QByteArray log = readFile(scratch.data() + u"/log/server.log"_s);
        QVERIFY(log.contains("nowhere")); // the error itself is there
        QVERIFY(log.contains("\"narrow\" violates check constraint \"empty\""));
        QVERIFY(!log.contains("confidential"));
    }

    void endsWithItsOnlyProgramAndKeepsTheData()
    {
        const Scratch scratch;
        scratch.addCluster();
        QString socketFolder;
        {
            EmbeddedServer server({.dataFolder = scratch.data()});
            const Endpoint endpoint = server.ensureRunning();
            socketFolder = endpoint.socketFolder;
            ask(endpoint, "CREATE TABLE kept AS SELECT 42 AS n");
            QVERIFY(serverRuns(scratch.data()));
        }
        QVERIFY(!serverRuns(scratch.data()));
        QVERIFY(!QFile::exists(socketFolder));
        QVERIFY(readFile(scratch.data() + u"/log/server.log"_s).contains("fast shutdown"));
        EmbeddedServer server({.dataFolder = scratch.data()});
        QCOMPARE(ask(server.ensureRunning(), "SELECT n FROM kept"), u"42"_s);
    }

    void settingsOfAnAdministratorWin()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        server.ensureRunning();
        server.leave();
        QFile file(scratch.data() + u"/postgres/postgresql.conf"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("work_mem = 77MB\n");
        file.close();
        QCOMPARE(ask(server.ensureRunning(), "SHOW work_mem"), u"77MB"_s);
    }

    void makesADroppedDatabaseAgain()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        Endpoint admin = server.ensureRunning();
        admin.database = u"postgres"_s;
        ask(admin, "DROP DATABASE deskhand");
        const Endpoint endpoint = server.ensureRunning();
        QCOMPARE(ask(endpoint, "SELECT pg_encoding_to_char(encoding) FROM pg_database "
                               "WHERE datname = current_database()"),
                 u"UTF8"_s);
    }

    // A fast stop waits for every session to end; one that is held up never does.
    void stoppingEscalatesAfterItsGrace()
    {
        const Scratch scratch;
        scratch.addCluster();
        using namespace std::chrono_literals;
        EmbeddedServer server({.dataFolder = scratch.data(), .fastStopGrace = 200ms});
        const Endpoint endpoint = server.ensureRunning();
        ask(endpoint, "CREATE TABLE kept AS SELECT 42 AS n");
        const HeldSession held(endpoint);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stopping it at once"_s));
        QCOMPARE(server.stop(StopMode::Now), StopResult::Stopped);
        QVERIFY(!serverRuns(scratch.data()));
        const QByteArray log = readFile(scratch.data() + u"/log/server.log"_s);
        QVERIFY(log.contains("received fast shutdown request"));
        QVERIFY(log.contains("received immediate shutdown request"));
        QCOMPARE(ask(server.ensureRunning(), "SELECT n FROM kept"), u"42"_s);
    }

    void stoppingWaitsForItsGrace()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        const Endpoint endpoint = server.ensureRunning();
        ask(endpoint, "CREATE TABLE kept AS SELECT 42 AS n");
        const HeldSession held(endpoint);
        std::thread waker([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            held.letGo();
        });
        const StopResult result = server.stop(StopMode::Now);
        waker.join();
        QCOMPARE(result, StopResult::Stopped);
        QVERIFY(!readFile(scratch.data() + u"/log/server.log"_s).contains("immediate shutdown"));
    }

    void statusLooksWithoutTouching()
    {
        const Scratch scratch;
        EmbeddedServer server({.dataFolder = scratch.data()});
        QCOMPARE(server.status().state, ServerState::NotCreated);
        QCOMPARE(server.status().dataFolder, scratch.data());
        QCOMPARE(server.stop(StopMode::Now), StopResult::WasNotRunning);
        QVERIFY(!QFile::exists(scratch.data()));

        const Endpoint endpoint = server.ensureRunning();
        const EmbeddedServer onlooker({.dataFolder = scratch.data()});
        const ServerStatus running = onlooker.status();
        QCOMPARE(running.state, ServerState::Running);
        QCOMPARE(running.pid, serverPid(scratch.data()));
        QCOMPARE(running.socketFolder, endpoint.socketFolder);
        QVERIFY(running.inUse);
        QVERIFY(!running.pinned);
        QVERIFY(running.major >= 15);
        QVERIFY(running.version.startsWith(QString::number(running.major) + u'.'));
        QVERIFY(running.sizeBytes > 10'000'000);

        server.leave();
        const ServerStatus stopped = onlooker.status();
        QCOMPARE(stopped.state, ServerState::Stopped);
        QCOMPARE(stopped.pid, 0);
        QVERIFY(!stopped.inUse);
        QCOMPARE(stopped.major, running.major);
    }
};

QTEST_GUILESS_MAIN(EmbeddedServerTest)
#include "tst_embeddedserver.moc"
