// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientprocess.h"
#include "embedded/embeddedserver.h"
#include "scratch.h"
#include <QFile>
#include <QTest>
#include <csignal>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

// Several programs and one server.
class ServerSharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnceMakeOneServerAndTheLastOneEndsIt()
    {
        const Scratch scratch;
        std::vector<std::unique_ptr<ClientProcess>> clients;
        for (int i = 0; i < 4; ++i)
            clients.push_back(std::make_unique<ClientProcess>(scratch.data(), u"use"_s));
        const QString first = clients.front()->line();
        QVERIFY2(first.startsWith(u"ready "_s), qPrintable(first));
        for (std::size_t i = 1; i < clients.size(); ++i)
            QCOMPARE(clients[i]->line(), first);
        const qint64 pid = serverPid(scratch.data());
        QVERIFY(pid != 0);
        const QByteArray log = readFile(scratch.data() + u"/log/server.log"_s);
        QCOMPARE(log.count("starting PostgreSQL"), 1);

        for (std::size_t i = 0; i < clients.size(); ++i) {
            QCOMPARE(serverPid(scratch.data()), pid);
            QCOMPARE(clients[i]->finish(), 0);
        }
        QVERIFY(!serverRuns(scratch.data()));
    }

    void manyLeavingAtOnceDoNotTakeItFromANewcomer()
    {
        const Scratch scratch;
        scratch.addCluster();
        std::vector<std::unique_ptr<ClientProcess>> clients;
        for (int round = 0; round < 3; ++round) {
            clients.clear();
            for (int i = 0; i < 3; ++i)
                clients.push_back(std::make_unique<ClientProcess>(scratch.data(), u"use"_s));
            for (const auto &client : clients)
                QVERIFY(client->line().startsWith(u"ready "_s));
            for (const auto &client : clients)
                client->endInput();
            ClientProcess newcomer(scratch.data(), u"use"_s);
            for (const auto &client : clients)
                QCOMPARE(client->finish(), 0);
            QVERIFY(newcomer.line().startsWith(u"ready "_s));
            QVERIFY(serverRuns(scratch.data()));
            QCOMPARE(newcomer.finish(), 0);
            QVERIFY(!serverRuns(scratch.data()));
        }
    }

    void killedProgramsLeaveNoClaimBehind()
    {
        const Scratch scratch;
        scratch.addCluster();
        ClientProcess killed(scratch.data(), u"use"_s);
        QVERIFY(killed.line().startsWith(u"ready "_s));
        EmbeddedServer server({.dataFolder = scratch.data()});
        const Endpoint endpoint = server.ensureRunning();
        const qint64 pid = serverPid(scratch.data());
        killed.kill(); // it had started the server
        QCOMPARE(ask(endpoint, "SELECT 1"), u"1"_s);
        QCOMPARE(serverPid(scratch.data()), pid);
        server.leave();
        QVERIFY(!serverRuns(scratch.data()));
    }

    void aProgramKilledDuringTheFirstStartIsNoHindrance()
    {
        const Scratch scratch;
        ClientProcess killed(scratch.data(), u"use"_s);
        QTRY_VERIFY(!QDir(scratch.data()).entryList({u"postgres.unfinished-*"_s}).isEmpty());
        killed.kill();
        QVERIFY(!QFile::exists(scratch.data() + u"/postgres"_s));
        EmbeddedServer server({.dataFolder = scratch.data()});
        QCOMPARE(ask(server.ensureRunning(), "SELECT 1"), u"1"_s);
    }

    void aPinnedServerStaysUntilItIsStopped()
    {
        const Scratch scratch;
        scratch.addCluster();
        ClientProcess starter(scratch.data(), u"start"_s);
        QCOMPARE(starter.line(), u"started"_s);
        QCOMPARE(starter.finish(), 0);
        const qint64 pid = serverPid(scratch.data());
        QVERIFY(pid != 0);
        {
            EmbeddedServer visitor({.dataFolder = scratch.data()});
            visitor.ensureRunning();
            QVERIFY(visitor.status().pinned);
        }
        QCOMPARE(serverPid(scratch.data()), pid);
        EmbeddedServer server({.dataFolder = scratch.data()});
        QVERIFY(!server.status().inUse);
        QCOMPARE(server.stop(StopMode::WhenUnused), StopResult::Stopped);
        QVERIFY(!serverRuns(scratch.data()));
        QVERIFY(!server.status().pinned);
        QCOMPARE(server.stop(StopMode::WhenUnused), StopResult::WasNotRunning);
    }

    void stoppingSparesAServerInUseUnlessToldOtherwise()
    {
        const Scratch scratch;
        scratch.addCluster();
        ClientProcess user(scratch.data(), u"use"_s);
        QVERIFY(user.line().startsWith(u"ready "_s));
        EmbeddedServer server({.dataFolder = scratch.data()});
        server.ensureRunning();
        server.pin();
        QCOMPARE(server.stop(StopMode::WhenUnused), StopResult::StillInUse);
        QVERIFY(serverRuns(scratch.data()));
        QVERIFY(!server.status().pinned);
        QCOMPARE(server.stop(StopMode::Now), StopResult::Stopped);
        QVERIFY(!serverRuns(scratch.data()));
        QCOMPARE(user.finish(), 0);
    }

    void doesNotHoldTheCallersPipes()
    {
        const Scratch scratch;
        scratch.addCluster();
        QProcess shell; // ends only when nobody holds the pipe's other end any more
        shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" \"$1\" start 2>&1 | cat; echo over"_s,
                              QStringLiteral(EMBEDDED_CLIENT), scratch.data()});
        QVERIFY(shell.waitForFinished(20'000));
        QCOMPARE(shell.readAllStandardOutput(), "started\nover\n");
        QVERIFY(serverRuns(scratch.data()));
    }

    void survivesCtrlCInTheTerminalOfItsStarter()
    {
        const Scratch scratch;
        scratch.addCluster();
        QProcess starter;
        starter.setChildProcessModifier([] { setpgid(0, 0); });
        starter.start(QStringLiteral(EMBEDDED_CLIENT), {scratch.data(), u"use"_s});
        QVERIFY(starter.waitForReadyRead(30'000));
        const qint64 pid = serverPid(scratch.data());
        QVERIFY(getpgid(pid_t(pid)) != pid_t(starter.processId()));
        QCOMPARE(kill(-pid_t(starter.processId()), SIGINT), 0); // as the terminal sends it
        QVERIFY(starter.waitForFinished());
        EmbeddedServer server({.dataFolder = scratch.data()});
        QCOMPARE(ask(server.ensureRunning(), "SELECT 1"), u"1"_s);
        QCOMPARE(serverPid(scratch.data()), pid);
    }
};

QTEST_GUILESS_MAIN(ServerSharingTest)
#include "tst_serversharing.moc"
