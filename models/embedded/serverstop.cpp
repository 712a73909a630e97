// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serverstop.h"

#include "core/logging.h"
#include "embedded/embeddederror.h"
#include "embedded/postmaster.h"
#include "embedded/socketfolder.h"
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace deskhand::embedded {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(10);
// The server kills its own children 5 s after an immediate shutdown has begun.
constexpr auto immediateGrace = std::chrono::seconds(15);

bool endsWithin(qint64 pid, const QString &cluster, std::chrono::milliseconds patience)
{
    const auto deadline = Clock::now() + patience;
    do {
        if (processKind(pid, cluster) != ProcessKind::ClusterServer)
            return true;
        std::this_thread::sleep_for(lookEvery);
    } while (Clock::now() < deadline);
    return false;
}

bool signalAndWait(int signal, qint64 pid, const QString &cluster,
                   std::chrono::milliseconds patience)
{
    kill(static_cast<pid_t>(pid), signal);
    return endsWithin(pid, cluster, patience);
}

} // namespace

bool stopServer(const DataFolder &folder, std::chrono::milliseconds grace)
{
    const auto server = runningPostmaster(folder.cluster());
    if (!server)
        return false;
    if (!signalAndWait(SIGINT, server->pid, folder.cluster(), grace)) {
        qCWarning(core::lcEmbedded) << "the server takes too long to end, stopping it at once";
        if (!signalAndWait(SIGQUIT, server->pid, folder.cluster(), immediateGrace))
            throw EmbeddedError::stopFailed(server->pid, folder.logFile());
    }
    removeSocketFolder(server->socketFolder);
    return true;
}

} // namespace deskhand::embedded
