// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/detachedprocess.h"

#include "embedded/embeddederror.h"
#include <QFile>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

// Everything the child needs, made before the fork: after it, nothing may be allocated.
struct Prepared {
    std::vector<QByteArray> texts;
    std::vector<char *> arguments;
    std::vector<char *> environment;
    const ServerAccount *account = nullptr; // null: stay who we are
    int output = -1;
    int input = -1;
    int report = -1; // pipe to the parent; closed by a successful exec
};

struct Report {
    pid_t pid;
    int error;
};

void addTexts(std::vector<QByteArray> &texts, const QStringList &added)
{
    for (const QString &text : added)
        texts.push_back(QFile::encodeName(text));
}

Prepared prepare(const DetachedCommand &command)
{
    Prepared prepared;
    addTexts(prepared.texts, {command.program});
    addTexts(prepared.texts, command.arguments);
    const std::size_t words = prepared.texts.size();
    addTexts(prepared.texts, command.environment.toStringList());
    for (std::size_t i = 0; i < prepared.texts.size(); ++i)
        (i < words ? prepared.arguments : prepared.environment).push_back(prepared.texts[i].data());
    prepared.arguments.push_back(nullptr);
    prepared.environment.push_back(nullptr);
    if (command.account.differsFromProgram())
        prepared.account = &command.account;
    return prepared;
}

[[noreturn]] void reportAndEnd(int pipe, int error)
{
    const Report report{getpid(), error};
    const ssize_t written = write(pipe, &report, sizeof report);
    _exit(written == sizeof report ? 1 : 2);
}

// The Qt program ignores or blocks signals that the server has its own use for.
void resetSignals()
{
    for (int number = 1; number < SIGRTMIN; ++number)
        std::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void becomeServer(const Prepared &prepared)
{
    const Report alive{getpid(), 0};
    if (write(prepared.report, &alive, sizeof alive) != sizeof alive)
        _exit(1);
    resetSignals();
    umask(077);
    if (dup2(prepared.input, STDIN_FILENO) < 0 || dup2(prepared.output, STDOUT_FILENO) < 0 ||
        dup2(prepared.output, STDERR_FILENO) < 0 || chdir("/") != 0)
        reportAndEnd(prepared.report, errno);
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC); // an old kernel: only ours are closed
    if (prepared.account) {
        if (const int error = prepared.account->becomeInChild())
            reportAndEnd(prepared.report, error);
    }
    execve(prepared.arguments[0], prepared.arguments.data(), prepared.environment.data());
    reportAndEnd(prepared.report, errno);
}

// The first child makes a session of its own and ends at once: the second is init's then.
[[noreturn]] void detach(const Prepared &prepared)
{
    setsid();
    const pid_t second = fork();
    if (second < 0)
        reportAndEnd(prepared.report, errno);
    if (second > 0)
        _exit(0);
    becomeServer(prepared);
}

Report readReports(int pipe)
{
    Report last{0, EIO};
    Report next{};
    ssize_t count = 0;
    do {
        count = read(pipe, &next, sizeof next);
        if (count == sizeof next)
            last = next;
    } while (count > 0 || (count < 0 && errno == EINTR));
    return last;
}

// A program whose own stdin is closed gets low numbers, which dup2 would overwrite.
int aboveStandard(int descriptor)
{
    const int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    close(descriptor);
    return moved;
}

int openOutput(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(),
                                O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw EmbeddedError::fromErrno(path, errno, u"open"_s);
    return aboveStandard(descriptor);
}

[[noreturn]] void fail(const DetachedCommand &command, int error)
{
    const QString reason = command.program + u": "_s + QString::fromLocal8Bit(std::strerror(error));
    QFile log(command.outputFile); // where people are told to look
    if (log.open(QIODevice::WriteOnly | QIODevice::Append))
        log.write(reason.toUtf8() + '\n');
    throw EmbeddedError::startFailed(command.outputFile, reason);
}

} // namespace

qint64 startDetached(const DetachedCommand &command)
{
    Prepared prepared = prepare(command);
    prepared.output = openOutput(command.outputFile);
    prepared.input = aboveStandard(open("/dev/null", O_RDONLY | O_CLOEXEC));
    std::array<int, 2> pipes{-1, -1};
    const bool piped = pipe2(pipes.data(), O_CLOEXEC) == 0;
    prepared.report = piped ? aboveStandard(pipes[1]) : -1;

    const pid_t first = piped ? fork() : -1;
    if (first == 0)
        detach(prepared);
    const int forkError = errno;
    for (const int descriptor : {prepared.output, prepared.input, prepared.report})
        close(descriptor);
    Report report{0, forkError};
    if (first > 0) {
        while (waitpid(first, nullptr, 0) < 0 && errno == EINTR)
            continue;
        report = readReports(pipes[0]);
    }
    close(pipes[0]);
    if (report.error != 0)
        fail(command, report.error);
    return report.pid;
}

} // namespace deskhand::embedded
