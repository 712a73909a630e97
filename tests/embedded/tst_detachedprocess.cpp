// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/detachedprocess.h"

#include "embedded/childenvironment.h"
#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

class DetachedProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inheritsNothingAndBelongsToNobody()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const int leak = open("/dev/null", O_RDONLY); // without O_CLOEXEC, like a caller's pipe
        qputenv("PGOPTIONS", "-c jit=on");
        const FileIdentity identity(folder.account());
        const qint64 pid =
            startDetached({.program = u"/bin/sh"_s,
                           .arguments = {u"-c"_s, u"ls /proc/$$/fd; pwd; id -u; env; "
                                                  "cut -d' ' -f4,6 /proc/$$/stat; "
                                                  "echo error >&2; echo done; exec sleep 60"_s},
                           .environment = childEnvironment(),
                           .outputFile = folder.logFile(),
                           .account = folder.account()});
        qunsetenv("PGOPTIONS");
        close(leak);
        QTRY_VERIFY(readFile(folder.logFile()).endsWith("done\n"));
        const QList<QByteArray> lines = readFile(folder.logFile()).trimmed().split('\n');
        kill(pid_t(pid), SIGKILL);

        QCOMPARE(lines.mid(0, 3), (QList<QByteArray>{"0", "1", "2"})); // stdin, stdout, stderr
        QCOMPARE(lines[3], "/");
        QCOMPARE(lines[4], QByteArray::number(folder.account().uid));
        QVERIFY(lines.contains("error"));
        QVERIFY(lines.contains("LC_ALL=C.UTF-8"));
        for (const QByteArray &line : lines)
            QVERIFY(!line.startsWith("PG"));
        const QList<QByteArray> kin = lines[lines.size() - 3].split(' ');
        QVERIFY(kin[0].toLongLong() != getpid());
        QVERIFY(kin[1].toLongLong() != getsid(0));
    }

    void appendsToTheOutputFile()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        writeFile(folder.logFile(), "before\n");
        startDetached({.program = u"/bin/echo"_s,
                       .arguments = {u"after"_s},
                       .environment = childEnvironment(),
                       .outputFile = folder.logFile(),
                       .account = folder.account()});
        QTRY_COMPARE(readFile(folder.logFile()), "before\nafter\n");
    }

    void tellsWhyAProgramCannotRun()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        const auto error = failureOf([&] {
            startDetached({.program = u"/nowhere/postgres"_s,
                           .arguments = {},
                           .environment = childEnvironment(),
                           .outputFile = folder.logFile(),
                           .account = folder.account()});
        });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::StartFailed);
        QVERIFY(error->detail().contains(u"No such file"_s));
        QVERIFY(readFile(folder.logFile()).contains("/nowhere/postgres"));
    }
};

QTEST_GUILESS_MAIN(DetachedProcessTest)
#include "tst_detachedprocess.moc"
