// SPDX-License-Identifier: GPL-3.0-or-later
// How the program ends when it is not its own idea: signals, a killed neighbour, a closed pipe,
// a fatal message. Real processes, each with a data folder and a server of their own.
#include "program.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <array>
#include <csignal>
#include <memory>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::testing;

namespace {

constexpr int patience = 60'000; // milliseconds

// The program, running. Its window, if it has one, is shown to nobody.
class Running {
public:
    Running(const Program &program, const QStringList &arguments)
    {
        auto environment = program.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
        m_process.start(program.path(), QStringList{u"--data"_s, program.dataFolder()} + arguments);
        if (!m_process.waitForStarted())
            throw std::runtime_error("the program does not start");
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Running)

    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    bool ends()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    }
    bool hasEnded()
    {
        return m_process.waitForFinished(1) || m_process.state() == QProcess::NotRunning;
    }
    [[nodiscard]] int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

QJsonObject status(const Program &program)
{
    return program.run({u"server"_s, u"status"_s, u"--json"_s}).json().object();
}

QString state(const Program &program)
{
    return status(program)["state"_L1].toString();
}

bool inUse(const Program &program)
{
    return status(program)["in_use"_L1].toBool();
}

qint64 count(const Program &program)
{
    return program.run({u"search"_s, u""_s, u"--count"_s, u"--json"_s})
        .json()["total"_L1]
        .toInteger();
}

} // namespace

class TestInterruption : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void initTestCase()
    {
        m_program = std::make_unique<Program>();
        // The last one out is to stop it here.
        QCOMPARE(m_program->run({u"server"_s, u"stop"_s}).exitCode, 0);
        QCOMPARE(state(*m_program), u"stopped"_s);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aSignalClosesTheWindow_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
    }

    void aSignalClosesTheWindow()
    {
        QFETCH(int, number);
        Running window(*m_program, {});
        QTRY_COMPARE_WITH_TIMEOUT(state(*m_program), u"running"_s, patience);
        window.signal(number);
        QVERIFY(window.ends());
        QCOMPARE(window.exitCode(), 128 + number);
        QCOMPARE(window.errors(), QByteArray());
        QCOMPARE(state(*m_program), u"stopped"_s);
    }

    // The start of the server is held up by another program, for as long as the test likes.
    void theWindowEndsWhileTheServerIsWaitedFor()
    {
        const QString lock = m_program->dataFolder() + u"/operation.lock"_s;
        QProcess other;
        other.start(u"flock"_s,
                    {u"--no-fork"_s, lock, u"sh"_s, u"-c"_s, u"echo held; exec sleep 600"_s});
        QVERIFY(other.waitForReadyRead(patience));
        Running window(*m_program, {});
        QTest::qWait(1500);
        QVERIFY(!window.hasEnded());
        window.signal(SIGTERM);
        const bool ended = window.ends();
        other.kill();
        other.waitForFinished();
        QVERIFY(ended);
        QCOMPARE(window.exitCode(), 128 + SIGTERM);
    }

    void aSignalRollsACommandBack_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void aSignalRollsACommandBack()
    {
        QFETCH(int, number);
        QCOMPARE(count(*m_program), 0);
        Running demo(*m_program, {u"demo"_s, u"--tickets"_s, u"2000000"_s});
        QTRY_VERIFY_WITH_TIMEOUT(inUse(*m_program), patience);
        QTest::qWait(1500); // into the middle of it
        QVERIFY(!demo.hasEnded());
        demo.signal(number);
        QVERIFY(demo.ends());
        QCOMPARE(demo.exitCode(), 128 + number);
        const QByteArray errors = demo.errors();
        QVERIFY2(errors.startsWith("deskhand: Interrupted."), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
        QCOMPARE(state(*m_program), u"stopped"_s);
        QCOMPARE(count(*m_program), 0);
    }

    void anImportThatWaitsForInputEnds()
    {
        Running import(*m_program, {u"import"_s, u"jira"_s, u"-"_s});
        QTRY_VERIFY_WITH_TIMEOUT(inUse(*m_program), patience);
        QTest::qWait(500);
        QVERIFY(!import.hasEnded());
        import.signal(SIGTERM);
        QVERIFY(import.ends());
        QCOMPARE(import.exitCode(), 128 + SIGTERM);
        QCOMPARE(state(*m_program), u"stopped"_s);
    }

    void anErrorBeginsALineOfItsOwnBehindProgress()
    {
        std::array<int, 2> terminal{-1, -1};
        if (openpty(&terminal[0], &terminal[1], nullptr, nullptr, nullptr) != 0)
            QSKIP("there are no pseudo terminals here");
        const int slave = terminal[1];
        QProcess demo;
        demo.setProcessEnvironment(m_program->environment());
        demo.setChildProcessModifier([slave] { dup2(slave, STDERR_FILENO); });
        demo.start(m_program->path(),
                   {u"demo"_s, u"--tickets"_s, u"2000000"_s, u"--data"_s, m_program->dataFolder()});
        QVERIFY(demo.waitForStarted());
        close(slave);
        QByteArray shown;
        std::array<char, 4096> part{};
        ssize_t size = 0;
        bool asked = false;
        while ((size = read(terminal[0], part.data(), part.size())) > 0) {
            shown.append(part.data(), size);
            if (!asked && shown.contains("\x1b[K")) {
                demo.terminate();
                asked = true;
            }
        }
        close(terminal[0]);
        QVERIFY(demo.waitForFinished(patience));
        QVERIFY(asked);
        QCOMPARE(demo.exitCode(), 128 + SIGTERM);
        QVERIFY2(shown.contains("\x1b[K\r\ndeskhand: Interrupted."), shown.constData());
    }

    void aKilledWindowsServerIsTakenOver()
    {
        {
            Running window(*m_program, {});
            QTRY_COMPARE_WITH_TIMEOUT(state(*m_program), u"running"_s, patience);
            window.signal(SIGKILL);
            QVERIFY(window.ends());
        }
        const auto left = status(*m_program);
        QCOMPARE(left["state"_L1].toString(), u"running"_s);
        QCOMPARE(left["in_use"_L1].toBool(), false);
        Running next(*m_program, {});
        QTRY_VERIFY_WITH_TIMEOUT(inUse(*m_program), patience);
        QCOMPARE(status(*m_program)["pid"_L1].toInteger(), left["pid"_L1].toInteger());
        next.signal(SIGTERM);
        QVERIFY(next.ends());
        QCOMPARE(state(*m_program), u"stopped"_s);
    }

    void theServerIsNotStoppedBesideAWindow()
    {
        Running window(*m_program, {});
        QTRY_COMPARE_WITH_TIMEOUT(state(*m_program), u"running"_s, patience);
        const qint64 pid = status(*m_program)["pid"_L1].toInteger();
        const auto refused = m_program->run({u"server"_s, u"stop"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines(), 1);
        QVERIFY(refused.errors.contains("Other programs use the server"));
        QVERIFY(refused.errors.contains("--force"));
        QCOMPARE(status(*m_program)["pid"_L1].toInteger(), pid);

        QCOMPARE(m_program->run({u"server"_s, u"stop"_s, u"--force"_s}).exitCode, 0);
        QVERIFY(status(*m_program)["pid"_L1].toInteger() != pid);
        // As --help says, the window starts it again, and ends it in the end.
        QTRY_COMPARE_WITH_TIMEOUT(state(*m_program), u"running"_s, patience);
        window.signal(SIGTERM);
        QVERIFY(window.ends());
        QCOMPARE(state(*m_program), u"stopped"_s);
        const auto help = m_program->runAsIs({u"server"_s, u"stop"_s, u"--help"_s});
        QVERIFY(help.output.contains("--force"));
        QVERIFY(help.output.contains("start it again"));
    }

    void aClosedPipeIsAnErrorLikeOthers()
    {
        QProcess shell;
        shell.setProcessEnvironment(m_program->environment());
        shell.start(u"sh"_s,
                    {u"-c"_s, u"{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | :"_s, m_program->path(),
                     u"--data"_s, m_program->dataFolder(), u"audit"_s, u"log"_s, u"--json"_s});
        QVERIFY(shell.waitForFinished(patience));
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(errors.startsWith("deskhand: The output could not be written"),
                 errors.constData());
        QVERIFY2(errors.endsWith("code 1\n"), errors.constData());
        QCOMPARE(state(*m_program), u"stopped"_s);
    }

    void aFatalMessageIsShown()
    {
        QProcess window;
        auto environment = m_program->environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"nonexistent"_s);
        window.setProcessEnvironment(environment);
        window.start(m_program->path(), {u"--data"_s, m_program->dataFolder()});
        QVERIFY(window.waitForFinished(patience));
        const QByteArray errors = window.readAllStandardError();
        QVERIFY2(errors.startsWith("deskhand: "), errors.constData());
        QVERIFY2(errors.contains("platform plugin"), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
        QVERIFY(window.exitStatus() == QProcess::CrashExit || window.exitCode() != 0);
    }

    void whatIsMeantForPsqlDoesNotMatter()
    {
        QProcess search;
        auto environment = m_program->environment();
        environment.insert(u"PGREQUIREPEER"_s, u"nobody-at-all"_s);
        environment.insert(u"PGGSSENCMODE"_s, u"require"_s);
        environment.insert(u"PGSERVICE"_s, u"no-such-service"_s);
        search.setProcessEnvironment(environment);
        search.start(m_program->path(),
                     {u"--data"_s, m_program->dataFolder(), u"search"_s, u""_s, u"--count"_s});
        QVERIFY(search.waitForFinished(patience));
        QCOMPARE(search.exitCode(), 0);
        QCOMPARE(search.readAllStandardOutput(), QByteArray("0\n"));
    }
};

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
