// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pause.h"
#include "embedded/embeddedserver.h"
#include "embedded/filelock.h"
#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <future>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskhand::embedded;
using namespace deskhand::tests;
using deskhand::core::ErrorKind;

namespace {

// Ends the server as a crash would, and waits until the kernel has taken it away.
void killServer(const QString &data)
{
    const qint64 pid = serverPid(data);
    QVERIFY(pid != 0);
    QCOMPARE(kill(pid_t(pid), SIGKILL), 0);
    QTRY_VERIFY(!serverRuns(data));
}

void appendSetting(const QString &data, const QByteArray &line)
{
    QFile file(data + u"/postgres/postgresql.conf"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write(line + '\n');
}

// Calls ensureRunning() on a thread, asks it to stop after a while, and says how it ended.
// Nothing if it had not ended on being asked.
std::optional<ErrorKind> stoppedWhileWaiting(EmbeddedServer &server)
{
    std::stop_source source;
    auto ended = std::async(std::launch::async, [&]() -> std::optional<ErrorKind> {
        try {
            server.ensureRunning(source.get_token());
        } catch (const deskhand::core::Error &error) {
            return error.kind();
        }
        return std::nullopt;
    });
    const bool waited = ended.wait_for(300ms) == std::future_status::timeout;
    source.request_stop();
    const bool prompt = ended.wait_for(20s) == std::future_status::ready;
    const auto kind = ended.get();
    return waited && prompt ? kind : std::nullopt;
}

// A file in the cluster, as the server's account would make it.
void touch(const QString &data, const QString &name)
{
    const DataFolder folder = DataFolder::look(data);
    const FileIdentity identity(folder.account());
    writeFile(folder.cluster() + u'/' + name, {});
}

} // namespace

// What was not ended properly comes back, or says why not.
class ServerRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledServerIsStartedAgain()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        ask(server.ensureRunning(), "CREATE TABLE kept AS SELECT 42 AS n");
        const qint64 before = serverPid(scratch.data());
        killServer(scratch.data());
        QVERIFY(QFile::exists(scratch.data() + u"/postgres/postmaster.pid"_s));
        QCOMPARE(ask(server.ensureRunning(), "SELECT n FROM kept"), u"42"_s);
        QVERIFY(serverPid(scratch.data()) != before);
    }

    // A process that is at work does not notice at once that its server was killed, and as
    // long as it is there no other server may start. Here it is the checkpointer, held up.
    void remainsOfAKilledServerAreWaitedFor()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer patient({.dataFolder = scratch.data()});
        const Endpoint endpoint = patient.ensureRunning();
        const auto held = pid_t(
            ask(endpoint, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
                .toLongLong());
        QCOMPARE(kill(held, SIGSTOP), 0);
        killServer(scratch.data());

        EmbeddedServer hasty({.dataFolder = scratch.data(), .startRetry = 500ms});
        const auto error = failureOf([&] { hasty.ensureRunning(); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::OldServerAlive);
        QVERIFY(error->detail().contains(u"pre-existing shared memory"_s));
        QVERIFY(QFile::exists(scratch.data() + u"/postgres/postmaster.pid"_s));

        std::thread waker([&] {
            std::this_thread::sleep_for(1s);
            kill(held, SIGCONT);
        });
        const auto second = failureOf([&] { patient.ensureRunning(); });
        waker.join();
        QVERIFY2(!second, second ? qPrintable(second->detail()) : "");
        QVERIFY(serverRuns(scratch.data()));
    }

    // Each phase would go on for minutes: longer than the test waits for the end of it.
    void waitingForRemainsCanBeStopped()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data(), .startRetry = 600s});
        const auto held = pid_t(ask(server.ensureRunning(), "SELECT pid FROM pg_stat_activity "
                                                            "WHERE backend_type = 'checkpointer'")
                                    .toLongLong());
        QCOMPARE(kill(held, SIGSTOP), 0);
        killServer(scratch.data());
        const auto end = stoppedWhileWaiting(server);
        kill(held, SIGCONT);
        QCOMPARE(end, ErrorKind::Cancelled);
        QVERIFY(!serverRuns(scratch.data()));
    }

    void waitingForAnotherProgramCanBeStopped()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data(), .lockWait = 600s});
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const auto lock = FileLock::acquire(folder.operationLock(), LockKind::Exclusive);
        QVERIFY(lock);
        QCOMPARE(stoppedWhileWaiting(server), ErrorKind::Cancelled);
        QVERIFY(!serverRuns(scratch.data()));
    }

    void aRunningServerIsReachedInSpiteOfAStop()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        server.ensureRunning();
        std::stop_source source;
        source.request_stop();
        QCOMPARE(ask(server.ensureRunning(source.get_token()), "SELECT 1"), u"1"_s);
    }

    void aStartThatIsStoppedLeavesNothingBehind()
    {
        const Scratch scratch;
        std::stop_source source;
        source.request_stop();
        EmbeddedServer server({.dataFolder = scratch.data()});
        QVERIFY_THROWS_EXCEPTION(deskhand::core::Stopped, server.ensureRunning(source.get_token()));
        QVERIFY(!QFile::exists(scratch.data() + u"/postgres"_s)); // stopped in initdb
        QVERIFY(QDir(scratch.data()).entryList({u"*unfinished*"_s}, QDir::AllEntries).isEmpty());

        scratch.addCluster();
        QVERIFY_THROWS_EXCEPTION(deskhand::core::Stopped, server.ensureRunning(source.get_token()));
        server.leave();
        QTRY_VERIFY(!serverRuns(scratch.data()));
        QCOMPARE(ask(server.ensureRunning(), "SELECT 1"), u"1"_s);
    }

    // After a power cut the number in postmaster.pid may belong to any process of the account.
    void aStaleLockNamingAStrangerIsNoHindrance()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        ask(server.ensureRunning(), "CREATE TABLE kept AS SELECT 42 AS n");
        killServer(scratch.data());
        const DataFolder folder = DataFolder::look(scratch.data());
        QProcess stranger;
        stranger.setChildProcessModifier([&folder] {
            if (folder.account().differsFromProgram() && folder.account().becomeInChild() != 0)
                _exit(127);
        });
        stranger.start(u"sleep"_s, {u"60"_s});
        QVERIFY(stranger.waitForStarted());
        const QString file = folder.cluster() + u"/postmaster.pid"_s;
        const QByteArray content = readFile(file);
        writeFile(file,
                  QByteArray::number(stranger.processId()) + content.mid(content.indexOf('\n')));

        QVERIFY(!serverRuns(scratch.data()));
        QCOMPARE(ask(server.ensureRunning(), "SELECT n FROM kept"), u"42"_s);
        QCOMPARE(stranger.state(), QProcess::Running);
        stranger.kill();
        QVERIFY(stranger.waitForFinished());
    }

    void aServerWithoutItsSocketIsStartedAnew()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data()});
        const Endpoint before = server.ensureRunning();
        const qint64 pid = serverPid(scratch.data());
        QVERIFY(QDir(before.socketFolder).removeRecursively());
        QCOMPARE(ask(server.ensureRunning(), "SELECT 1"), u"1"_s);
        QVERIFY(serverPid(scratch.data()) != pid);
    }

    void aRecoveringServerIsWaitedForAndLeftAtWork()
    {
        const Scratch scratch;
        scratch.addCluster();
        EmbeddedServer server({.dataFolder = scratch.data(), .recoveryWait = 300ms});
        server.ensureRunning();
        server.leave();
        // A standby that answers nobody stays in recovery for as long as the test likes.
        appendSetting(scratch.data(), "wal_level = replica");
        appendSetting(scratch.data(), "hot_standby = off");
        server.ensureRunning();
        server.leave();
        touch(scratch.data(), u"standby.signal"_s);

        const auto error = failureOf([&] { server.ensureRunning(); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::StillRecovering);
        QCOMPARE(server.status().state, ServerState::Recovering);

        EmbeddedServer stopped({.dataFolder = scratch.data()});
        QCOMPARE(stoppedWhileWaiting(stopped), ErrorKind::Cancelled);

        EmbeddedServer patient({.dataFolder = scratch.data()});
        std::promise<std::optional<EmbeddedError>> outcome;
        std::thread waiting(
            [&] { outcome.set_value(failureOf([&] { patient.ensureRunning(); })); });
        auto future = outcome.get_future();
        const bool waited = future.wait_for(300ms) == std::future_status::timeout;
        touch(scratch.data(), u"promote"_s);
        kill(pid_t(serverPid(scratch.data())), SIGUSR1); // as pg_ctl promote does
        waiting.join();
        QVERIFY(waited);
        const auto failure = future.get();
        QVERIFY2(!failure, failure ? qPrintable(failure->detail()) : "");
        QCOMPARE(patient.status().state, ServerState::Running);
    }
};

QTEST_GUILESS_MAIN(ServerRecoveryTest)
#include "tst_serverrecovery.moc"
