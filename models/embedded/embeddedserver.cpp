// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/embeddedserver.h"

#include "core/logging.h"
#include "core/pause.h"
#include "embedded/cluster.h"
#include "embedded/diskspace.h"
#include "embedded/embeddederror.h"
#include "embedded/firstcontact.h"
#include "embedded/folderaccess.h"
#include "embedded/postmaster.h"
#include "embedded/privatefile.h"
#include "embedded/serverstart.h"
#include "embedded/serverstop.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace deskhand::embedded {

namespace {

constexpr auto lookFirst = std::chrono::milliseconds(20);
constexpr auto lookLater = std::chrono::milliseconds(500); // each look leaves a line in the log
constexpr int startAttempts = 3; // a server of another program may end just as we arrive

Endpoint endpointOf(const PostmasterFile &server, const QString &password)
{
    return {.socketFolder = server.socketFolder,
            .port = server.port,
            .user = QString::fromLatin1(superuserName),
            .password = password,
            .database = QString::fromLatin1(databaseName)};
}

// Its socket may have been swept away, with the runtime folder of a session that ended or by
// a cleaner of temporary files. Nobody can connect to it any more.
bool isCutOff(const PostmasterFile &server)
{
    const QString socket = server.socketFolder + u"/.s.PGSQL.%1"_s.arg(server.port);
    return !server.socketFolder.isEmpty() && !QFileInfo::exists(socket) &&
           ping(server.socketFolder, server.port) == Answer::None;
}

bool isPinned(const DataFolder &folder)
{
    return QFileInfo::exists(folder.pinFile());
}

void unpin(const DataFolder &folder)
{
    QFile::remove(folder.pinFile());
}

bool isUsed(const DataFolder &folder)
{
    // Two looks at once would see each other, so look under the operation lock. Whoever
    // holds that is a user, or about to be one.
    if (!QFileInfo::exists(folder.operationLock()))
        return false;
    const auto lock = FileLock::acquire(folder.operationLock(), LockKind::Exclusive);
    return !lock || ClientRegistration::anyIn(folder.clientLock());
}

QString versionOf(const DataFolder &folder, const PostmasterFile &server)
{
    try {
        return serverVersion(endpointOf(server, readSecret(folder)));
    } catch (const EmbeddedError &error) {
        qCWarning(core::lcEmbedded) << error.detail();
        return {};
    }
}

} // namespace

EmbeddedServer::EmbeddedServer(ServerOptions options) : m_options(std::move(options)) {}

EmbeddedServer::~EmbeddedServer()
{
    leaveQuietly();
}

void EmbeddedServer::leaveQuietly()
{
    try {
        leave();
    } catch (const core::Error &error) {
        qCWarning(core::lcEmbedded) << error.explanation() << error.detail();
    }
}

Endpoint EmbeddedServer::ensureRunning(const std::stop_token &stop)
{
    const DataFolder folder = DataFolder::prepare(m_options.dataFolder);
    const FileIdentity identity(folder.account());
    try {
        return connectable(folder, stop);
    } catch (const EmbeddedError &error) {
        // A recovering server is to get on with it. Any other is of no use without us.
        if (error.cause() == EmbeddedCause::StillRecovering)
            m_registration.reset();
        else
            leaveQuietly();
        throw;
    }
}

Endpoint EmbeddedServer::connectable(const DataFolder &folder, const std::stop_token &stop)
{
    std::optional<qint64> logOffset;
    for (int attempt = 0; attempt < startAttempts; ++attempt) {
        logOffset = startUnlessRunning(folder, stop);
        const bool ready = waitUntilReady(folder, stop);
        if (!ready && logOffset)
            throw diagnosis(folder, *logOffset);
        const auto server = runningPostmaster(folder.cluster());
        if (!ready || !server)
            continue;
        Endpoint endpoint = endpointOf(*server, readSecret(folder));
        if (ensureDatabase(endpoint, folder.secretFile(), folder.logFile()) == Contact::Made)
            return endpoint;
    }
    throw diagnosis(folder, logOffset.value_or(0));
}

FileLock EmbeddedServer::lockOperations(const DataFolder &folder, const std::stop_token &stop) const
{
    auto lock =
        FileLock::acquire(folder.operationLock(), LockKind::Exclusive, m_options.lockWait, stop);
    if (!lock)
        throw EmbeddedError::busy(folder.path(), FileLock::lastHolder(folder.operationLock()));
    return std::move(*lock);
}

// The size of the server's log before the start; nothing if the server was running.
std::optional<qint64> EmbeddedServer::startUnlessRunning(const DataFolder &folder,
                                                         const std::stop_token &stop)
{
    const FileLock lock = lockOperations(folder, stop);
    m_registration = ClientRegistration(folder.clientLock());
    const auto major = clusterMajor(folder);
    const auto server = runningPostmaster(folder.cluster());
    if (server && !isCutOff(*server))
        return std::nullopt;
    const PostgresBinaries binaries =
        major ? binariesForMajor(m_options.binaries, *major, folder.path())
              : newestBinaries(m_options.binaries);
    if (!major)
        createCluster(folder, binaries, stop);
    if (server)
        stopServer(folder, m_options.fastStopGrace);
    return startServer(folder, binaries,
                       {.retry = m_options.startRetry, .answer = m_options.answerWait}, stop);
}

// False if the server has ended meanwhile.
bool EmbeddedServer::waitUntilReady(const DataFolder &folder, const std::stop_token &stop) const
{
    const auto deadline = Clock::now() + m_options.recoveryWait;
    auto pause = lookFirst;
    while (const auto server = runningPostmaster(folder.cluster())) {
        if (ping(server->socketFolder, server->port) == Answer::Ready)
            return true;
        if (Clock::now() >= deadline)
            throw EmbeddedError::stillRecovering(folder.logFile());
        core::pause(stop, pause);
        pause = std::min(pause * 2, lookLater);
    }
    return false;
}

void EmbeddedServer::leave()
{
    if (!m_registration)
        return;
    // Given up in any case, but not before nobody else can start or stop the server.
    std::optional<ClientRegistration> own = std::exchange(m_registration, std::nullopt);
    const DataFolder folder = DataFolder::look(m_options.dataFolder);
    const FileIdentity identity(folder.account());
    const FileLock lock = lockOperations(folder);
    own.reset();
    if (!isPinned(folder) && !ClientRegistration::anyIn(folder.clientLock()))
        stopServer(folder, m_options.fastStopGrace);
}

void EmbeddedServer::pin()
{
    const DataFolder folder = DataFolder::prepare(m_options.dataFolder);
    const FileIdentity identity(folder.account());
    const FileLock lock = lockOperations(folder);
    writePrivateFile(folder.pinFile(), {});
}

StopResult EmbeddedServer::stop(StopMode mode)
{
    const DataFolder folder = DataFolder::look(m_options.dataFolder);
    if (!QFileInfo::exists(folder.path()))
        return StopResult::WasNotRunning;
    const FileIdentity identity(folder.account());
    requireReadable(folder.path());
    const FileLock lock = lockOperations(folder);
    unpin(folder);
    const bool registered = m_registration.has_value();
    m_registration.reset();
    if (mode == StopMode::WhenUnused && ClientRegistration::anyIn(folder.clientLock())) {
        if (registered)
            m_registration = ClientRegistration(folder.clientLock());
        return StopResult::StillInUse;
    }
    return stopServer(folder, m_options.fastStopGrace) ? StopResult::Stopped
                                                       : StopResult::WasNotRunning;
}

ServerStatus EmbeddedServer::status() const
{
    const DataFolder folder = DataFolder::look(m_options.dataFolder);
    ServerStatus status{.dataFolder = folder.path()};
    if (!QFileInfo::exists(folder.path()))
        return status;
    const FileIdentity identity(folder.account());
    requireReadable(folder.path());
    status.pinned = isPinned(folder);
    status.inUse = m_registration || isUsed(folder);
    const auto major = clusterMajor(folder);
    if (!major)
        return status;
    status.major = *major;
    status.state = ServerState::Stopped;
    status.sizeBytes =
        sizeOnDisk(folder.cluster()) + sizeOnDisk(QFileInfo(folder.logFile()).path());
    if (const auto server = runningPostmaster(folder.cluster())) {
        status.pid = server->pid;
        status.socketFolder = server->socketFolder;
        const bool ready = ping(server->socketFolder, server->port) == Answer::Ready;
        status.state = ready ? ServerState::Running : ServerState::Recovering;
        status.version = ready ? versionOf(folder, *server) : QString();
    }
    return status;
}

} // namespace deskhand::embedded
