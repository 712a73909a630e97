// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/cluster.h"

#include "core/logging.h"
#include "core/pause.h"
#include "embedded/childenvironment.h"
#include "embedded/diskspace.h"
#include "embedded/embeddederror.h"
#include "embedded/folderaccess.h"
#include "embedded/privatefile.h"
#include "embedded/serverlog.h"
#include "embedded/serversettings.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

// A second as a rule; a loaded old disk takes minutes.
constexpr auto initPatience = std::chrono::milliseconds(300'000);
constexpr auto initLook = std::chrono::milliseconds(50);
constexpr auto unfinishedPrefix = "postgres.unfinished-"_L1;
constexpr qint64 initNeedsBytes = 100LL * 1024 * 1024;

QByteArray randomPassword()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof(bits)).toHex();
}

// The remains of attempts that were cut short. If one cannot be removed, its initdb is still
// at work, orphaned; it works under another name than ours and does no harm.
void removeUnfinished(const DataFolder &folder)
{
    const QDir data(folder.path());
    const auto leftovers = data.entryList({unfinishedPrefix + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : leftovers) {
        if (!QDir(data.filePath(name)).removeRecursively())
            qCWarning(core::lcEmbedded) << "cannot remove" << name;
    }
}

QString newUnfinished(const DataFolder &folder)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return folder.path() + u'/' + unfinishedPrefix + QString::number(number, 16);
}

QStringList initArguments(const DataFolder &folder, const QString &unfinished)
{
    return {u"-k"_s,
            u"--locale=C.UTF-8"_s,
            u"-E"_s,
            u"UTF8"_s,
            u"-A"_s,
            u"scram-sha-256"_s,
            u"-U"_s,
            QString::fromLatin1(superuserName),
            u"--pwfile=%1"_s.arg(folder.secretFile()),
            u"--no-instructions"_s,
            u"-D"_s,
            unfinished};
}

// In the child: nothing that allocates.
void becomeInitdb(const ServerAccount &account)
{
    if (account.differsFromProgram() && account.becomeInChild() != 0)
        _exit(127);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // without us nobody would use what it makes
}

bool hasEnded(QProcess &process, const std::stop_token &stop)
{
    const auto deadline = std::chrono::steady_clock::now() + initPatience;
    while (!process.waitForFinished(static_cast<int>(initLook.count()))) {
        if (process.state() == QProcess::NotRunning || std::chrono::steady_clock::now() >= deadline)
            return false;
        if (stop.stop_requested()) {
            process.kill();
            process.waitForFinished();
            throw core::Stopped();
        }
    }
    return true;
}

void runInitdb(const DataFolder &folder, const PostgresBinaries &binaries,
               const QString &unfinished, const std::stop_token &stop)
{
    QProcess process;
    process.setProcessEnvironment(childEnvironment());
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([&folder] { becomeInitdb(folder.account()); });
    process.start(binaries.program(u"initdb"_s), initArguments(folder, unfinished));
    const bool ended = hasEnded(process, stop);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return;
    if (stop.stop_requested()) // a Ctrl-C of the terminal ends it as well
        throw core::Stopped();
    const QString output = process.errorString() + u'\n' + QString::fromUtf8(process.readAll());
    if (complaintIn(output) == ServerComplaint::DiskFull || isDiskFull(folder.path()))
        throw EmbeddedError::diskFull(folder.path(), output);
    throw EmbeddedError::initFailed(folder.path(), output);
}

// Written only if they differ: a full disk must not keep the server from being read.
void writeSettings(const QString &cluster, const PostgresBinaries &binaries)
{
    const QString path = cluster + u'/' + QLatin1StringView(settingsFileName);
    const QByteArray text = serverSettings(machineMemoryBytes(), statementCounting(binaries));
    if (readPrivateFile(path) != text)
        writePrivateFile(path, text);
}

void includeSettings(const QString &cluster)
{
    const QString path = cluster + u"/postgresql.conf"_s;
    const auto original = readPrivateFile(path);
    if (!original)
        throw EmbeddedError::clusterDamaged(cluster, u"no postgresql.conf after initdb"_s);
    writePrivateFile(path, *original + "\ninclude '" + settingsFileName + "'\n");
}

void moveIntoPlace(const DataFolder &folder, const QString &unfinished)
{
    if (std::rename(QFile::encodeName(unfinished).constData(),
                    QFile::encodeName(folder.cluster()).constData()) != 0)
        throw EmbeddedError::fromErrno(folder.cluster(), errno, u"rename"_s);
    syncFolder(folder.path());
}

void build(const DataFolder &folder, const PostgresBinaries &binaries, const QString &unfinished,
           const std::stop_token &stop)
{
    // An existing secret stays: it fits a cluster that was moved away and may come back.
    const auto secret = readPrivateFile(folder.secretFile());
    if (!secret || secret->trimmed().isEmpty())
        writePrivateFile(folder.secretFile(), randomPassword() + '\n');
    runInitdb(folder, binaries, unfinished, stop);
    writeSettings(unfinished, binaries);
    includeSettings(unfinished);
    moveIntoPlace(folder, unfinished);
}

} // namespace

std::optional<int> clusterMajor(const DataFolder &folder)
{
    if (!QFileInfo::exists(folder.cluster()))
        return std::nullopt;
    QFile file(folder.cluster() + u"/PG_VERSION"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw EmbeddedError::clusterDamaged(folder.cluster(), file.errorString());
    const QByteArray text = file.readLine(32).trimmed();
    const int major = text.split('.').first().toInt(); // "9.6" of old times is major 9
    if (major <= 0)
        throw EmbeddedError::clusterDamaged(folder.cluster(),
                                            u"PG_VERSION: "_s + QString::fromLatin1(text));
    return major;
}

void createCluster(const DataFolder &folder, const PostgresBinaries &binaries,
                   const std::stop_token &stop)
{
    if (folder.account().name.isEmpty()) // initdb insists on a name
        throw EmbeddedError::accountMissing(u"uid %1 has no name"_s.arg(folder.account().uid));
    removeUnfinished(folder);
    if (freeBytes(folder.path()) < initNeedsBytes) {
        throw EmbeddedError::diskFull(
            folder.path(), u"%1 bytes free, a new cluster needs %2"_s.arg(freeBytes(folder.path()))
                               .arg(initNeedsBytes));
    }
    const QString unfinished = newUnfinished(folder);
    try {
        build(folder, binaries, unfinished, stop);
    } catch (...) {
        QDir(unfinished).removeRecursively();
        throw;
    }
}

void refreshSettings(const DataFolder &folder, const PostgresBinaries &binaries)
{
    writeSettings(folder.cluster(), binaries);
}

QString readSecret(const DataFolder &folder)
{
    const auto content = readPrivateFile(folder.secretFile());
    if (!content || content->trimmed().isEmpty())
        throw EmbeddedError::secretUnusable(folder.secretFile(), u"missing or empty"_s);
    return QString::fromLatin1(content->trimmed());
}

} // namespace deskhand::embedded
