// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serverstart.h"

#include "core/logging.h"
#include "core/pause.h"
#include "embedded/childenvironment.h"
#include "embedded/cluster.h"
#include "embedded/detachedprocess.h"
#include "embedded/diskspace.h"
#include "embedded/firstcontact.h"
#include "embedded/postmaster.h"
#include "embedded/serverlog.h"
#include "embedded/socketfolder.h"
#include <csignal>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace deskhand::embedded {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(20);
constexpr auto retryEvery = std::chrono::milliseconds(250);

// A list of quoted names, as unix_socket_directories has it: a comma is part of the name.
QString quoted(QString folder)
{
    return u'"' + folder.replace(u'"', u"\"\""_s) + u'"';
}

// After a power cut the process id in postmaster.pid may have gone to a stranger, or to a
// dead process that nobody collects, and the server would refuse to start for as long as it
// is there. This variable (pg_ctl sets it too) tells it that the id is not a server's. It
// goes on to check the shared memory of the old server itself, so nothing is forced.
void disownStranger(QProcessEnvironment &environment, const QString &cluster)
{
    const auto file = readPostmasterFile(cluster);
    if (!file)
        return;
    const ProcessKind kind = processKind(file->pid, cluster);
    if (kind == ProcessKind::SomethingElse || kind == ProcessKind::None)
        environment.insert(u"PG_GRANDPARENT_PID"_s, QString::number(file->pid));
}

DetachedCommand command(const DataFolder &folder, const PostgresBinaries &binaries,
                        const QString &sockets)
{
    QProcessEnvironment environment = childEnvironment();
    disownStranger(environment, folder.cluster());
    return {.program = binaries.program(u"postgres"_s),
            .arguments = {u"-D"_s, folder.cluster(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                          u"unix_socket_directories="_s + quoted(sockets), u"-c"_s,
                          u"unix_socket_permissions=0700"_s, u"-c"_s, u"port=%1"_s.arg(socketPort)},
            .environment = environment,
            .outputFile = folder.logFile(),
            .account = folder.account()};
}

// True once the server answers at all, false once it has ended.
bool showsLife(const DataFolder &folder, qint64 pid, std::chrono::milliseconds patience,
               const std::stop_token &stop)
{
    const auto deadline = Clock::now() + patience;
    while (Clock::now() < deadline) {
        const auto file = readPostmasterFile(folder.cluster());
        if (file && file->pid == pid && !file->socketFolder.isEmpty() &&
            ping(file->socketFolder, file->port) != Answer::None)
            return true;
        if (processKind(pid, folder.cluster()) == ProcessKind::None)
            return false;
        core::pause(stop, lookEvery);
    }
    throw EmbeddedError::startFailed(folder.logFile(), u"no answer from process %1"_s.arg(pid));
}

// Nobody else knows of a server that is too young to have written its file.
bool showsLifeOrEnds(const DataFolder &folder, qint64 pid, std::chrono::milliseconds patience,
                     const std::stop_token &stop)
{
    try {
        return showsLife(folder, pid, patience, stop);
    } catch (const core::Stopped &) {
        kill(static_cast<pid_t>(pid), SIGINT);
        throw;
    }
}

} // namespace

qint64 startServer(const DataFolder &folder, const PostgresBinaries &binaries,
                   const StartPatience &patience, const std::stop_token &stop)
{
    refreshSettings(folder, binaries);
    const ServerLog log(folder.logFile());
    log.rotate();
    const QString sockets = prepareSocketFolder(folder.path(), folder.account());
    const auto deadline = Clock::now() + patience.retry;
    while (true) {
        const qint64 offset = log.size();
        const qint64 pid = startDetached(command(folder, binaries, sockets));
        if (showsLifeOrEnds(folder, pid, patience.answer, stop))
            return offset;
        if (complaintIn(log.tail(offset)) != ServerComplaint::OldServerAlive ||
            Clock::now() >= deadline) {
            removeSocketFolder(sockets);
            throw diagnosis(folder, offset);
        }
        qCInfo(core::lcEmbedded) << "remains of an old server are in the way, trying again";
        core::pause(stop, retryEvery);
    }
}

EmbeddedError diagnosis(const DataFolder &folder, qint64 logOffset)
{
    const QString output = ServerLog(folder.logFile()).tail(logOffset);
    const ServerComplaint complaint = complaintIn(output);
    if (complaint == ServerComplaint::OldServerAlive)
        return EmbeddedError::oldServerAlive(folder.path(), output);
    // A full disk may not even have had room for the complaint.
    if (complaint == ServerComplaint::DiskFull || isDiskFull(folder.path()))
        return EmbeddedError::diskFull(folder.path(), output);
    return EmbeddedError::startFailed(folder.logFile(), output);
}

} // namespace deskhand::embedded
