// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/postmaster.h"

#include "embedded/serverlog.h"
#include "scratch.h"
#include <QDir>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

class PostmasterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheServersOwnFile()
    {
        const Scratch scratch;
        const QString cluster = scratch.path(u"."_s);
        QVERIFY(!readPostmasterFile(cluster));
        writeFile(scratch.path(u"postmaster.pid"_s),
                  "4242\n/data/postgres\n1700000000\n5432\n/run/deskhand-1\n\n  123 456\nready   ");
        const auto server = readPostmasterFile(cluster);
        QVERIFY(server);
        QCOMPARE(server->pid, 4242);
        QCOMPARE(server->port, 5432);
        QCOMPARE(server->socketFolder, u"/run/deskhand-1"_s);
    }

    void standsAFileThatIsNotWholeYet()
    {
        const Scratch scratch;
        for (const char *content : {"", "\n", "garbage\n"}) {
            writeFile(scratch.path(u"postmaster.pid"_s), content);
            QVERIFY(!readPostmasterFile(scratch.path(u"."_s)));
        }
        writeFile(scratch.path(u"postmaster.pid"_s), "4242\n/data");
        QCOMPARE(readPostmasterFile(scratch.path(u"."_s))->socketFolder, QString());
    }

    void knowsAServerByItsFolder()
    {
        const Scratch scratch;
        QVERIFY(QDir().mkpath(scratch.path(u"cluster"_s)));
        QProcess process;
        process.setWorkingDirectory(scratch.path(u"cluster"_s));
        process.start(u"sleep"_s, {u"60"_s});
        QVERIFY(process.waitForStarted());
        const qint64 pid = process.processId();
        QTRY_COMPARE(processKind(pid, scratch.path(u"cluster"_s)), ProcessKind::ClusterServer);
        QCOMPARE(processKind(pid, scratch.path(u"."_s)), ProcessKind::SomethingElse);
        QCOMPARE(processKind(getpid(), scratch.path(u"cluster"_s)), ProcessKind::SomethingElse);
        QVERIFY(processKind(1, scratch.path(u"cluster"_s)) != ProcessKind::ClusterServer);
        writeFile(scratch.path(u"cluster/postmaster.pid"_s), QByteArray::number(pid) + '\n');
        QCOMPARE(runningPostmaster(scratch.path(u"cluster"_s))->pid, pid);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(processKind(pid, scratch.path(u"cluster"_s)), ProcessKind::None);
        QVERIFY(!runningPostmaster(scratch.path(u"cluster"_s)));
    }

    void aDeadProcessThatNobodyCollectsIsNone()
    {
        const Scratch scratch;
        const pid_t child = fork();
        if (child == 0)
            _exit(0);
        QTRY_COMPARE(processKind(child, scratch.path(u"."_s)), ProcessKind::None);
        QCOMPARE(kill(child, 0), 0); // still in the table
        QCOMPARE(waitpid(child, nullptr, 0), child);
    }

    void hearsTheComplaintsThatMatter_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<ServerComplaint>("complaint");
        QTest::newRow("old lock") << u"FATAL:  lock file \"postmaster.pid\" already exists"_s
                                  << ServerComplaint::OldServerAlive;
        QTest::newRow("old socket")
            << u"FATAL:  lock file \"/run/x/.s.PGSQL.5432.lock\" already exists"_s
            << ServerComplaint::OldServerAlive;
        QTest::newRow("old memory")
            << u"FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use"_s
            << ServerComplaint::OldServerAlive;
        QTest::newRow("full") << u"could not write to file \"x\": No space left on device"_s
                              << ServerComplaint::DiskFull;
        QTest::newRow("quota") << u"could not extend file \"x\": Disk quota exceeded"_s
                               << ServerComplaint::DiskFull;
        QTest::newRow("other") << u"FATAL:  configuration file contains errors"_s
                               << ServerComplaint::Other;
    }

    void hearsTheComplaintsThatMatter()
    {
        QFETCH(const QString, output);
        QFETCH(const ServerComplaint, complaint);
        QCOMPARE(complaintIn(output), complaint);
    }

    void aLargeLogIsSetAsideOnce()
    {
        const Scratch scratch;
        const ServerLog log(scratch.path(u"server.log"_s));
        writeFile(scratch.path(u"server.log"_s), "small\n");
        log.rotate();
        QCOMPARE(log.tail(), u"small"_s);
        writeFile(scratch.path(u"server.log"_s), QByteArray(9 << 20, 'x') + "\nlast line\n");
        QVERIFY(log.tail().endsWith(u"last line"_s));
        QVERIFY(log.tail().size() < 10'000);
        QCOMPARE(log.tail(log.size() - 10), u"last line"_s);
        log.rotate();
        QCOMPARE(log.size(), 0);
        QVERIFY(readFile(scratch.path(u"server.log.1"_s)).endsWith("last line\n"));
    }
};

QTEST_GUILESS_MAIN(PostmasterTest)
#include "tst_postmaster.moc"
