// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/cluster.h"

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
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

constexpr int initPatienceMs = 300'000; // a second as a rule; a loaded old disk takes minutes
constexpr qint64 initNeedsBytes = 100LL * 1024 * 1024;

QByteArray randomPassword()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->generate(bits.begin(), bits.end());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof(bits)).toHex();
}

void removeUnfinished(const DataFolder &folder)
{
    QDir unfinished(folder.unfinishedCluster());
    if (unfinished.exists() && !unfinished.removeRecursively())
        throw EmbeddedError::fromErrno(unfinished.path(), EACCES, u"remove"_s);
}

QStringList initArguments(const DataFolder &folder)
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
            folder.unfinishedCluster()};
}

void runInitdb(const DataFolder &folder, const PostgresBinaries &binaries)
{
    QProcess process;
    process.setProcessEnvironment(childEnvironment());
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const ServerAccount account = folder.account();
    if (account.differsFromProgram()) {
        process.setChildProcessModifier([&account] {
            if (account.becomeInChild() != 0)
                _exit(127);
        });
    }
    process.start(binaries.program(u"initdb"_s), initArguments(folder));
    const bool ended = process.waitForFinished(initPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return;
    const QString output = process.errorString() + u'\n' + QString::fromUtf8(process.readAll());
    if (complaintIn(output) == ServerComplaint::DiskFull || isDiskFull(folder.path()))
        throw EmbeddedError::diskFull(folder.path(), output);
    throw EmbeddedError::initFailed(folder.path(), output);
}

void writeSettings(const QString &cluster)
{
    writePrivateFile(cluster + u'/' + QLatin1StringView(settingsFileName),
                     serverSettings(machineMemoryBytes()));
}

void includeSettings(const QString &cluster)
{
    const QString path = cluster + u"/postgresql.conf"_s;
    const auto original = readPrivateFile(path);
    if (!original)
        throw EmbeddedError::clusterDamaged(cluster, u"no postgresql.conf after initdb"_s);
    writePrivateFile(path, *original + "\ninclude '" + settingsFileName + "'\n");
}

void moveIntoPlace(const DataFolder &folder)
{
    if (std::rename(QFile::encodeName(folder.unfinishedCluster()).constData(),
                    QFile::encodeName(folder.cluster()).constData()) != 0)
        throw EmbeddedError::fromErrno(folder.cluster(), errno, u"rename"_s);
    syncFolder(folder.path());
}

void build(const DataFolder &folder, const PostgresBinaries &binaries)
{
    writePrivateFile(folder.secretFile(), randomPassword() + '\n');
    runInitdb(folder, binaries);
    writeSettings(folder.unfinishedCluster());
    includeSettings(folder.unfinishedCluster());
    moveIntoPlace(folder);
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

void createCluster(const DataFolder &folder, const PostgresBinaries &binaries)
{
    if (folder.account().name.isEmpty()) // initdb insists on a name
        throw EmbeddedError::accountMissing(u"uid %1 has no name"_s.arg(folder.account().uid));
    removeUnfinished(folder);
    if (freeBytes(folder.path()) < initNeedsBytes) {
        throw EmbeddedError::diskFull(
            folder.path(), u"%1 bytes free, a new cluster needs %2"_s.arg(freeBytes(folder.path()))
                               .arg(initNeedsBytes));
    }
    try {
        build(folder, binaries);
    } catch (...) {
        QDir(folder.unfinishedCluster()).removeRecursively();
        throw;
    }
}

void refreshSettings(const DataFolder &folder)
{
    writeSettings(folder.cluster());
}

QString readSecret(const DataFolder &folder)
{
    const auto content = readPrivateFile(folder.secretFile());
    if (!content || content->trimmed().isEmpty())
        throw EmbeddedError::secretUnusable(folder.secretFile(), u"missing or empty"_s);
    return QString::fromLatin1(content->trimmed());
}

} // namespace deskhand::embedded
