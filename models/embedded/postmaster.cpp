// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/postmaster.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

// Third field of /proc/<pid>/stat, after the name in parentheses. Z: dead, not yet collected.
bool isDead(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    const QByteArray rest = text.mid(text.lastIndexOf(')') + 1).trimmed();
    return rest.startsWith('Z') || rest.startsWith('X');
}

bool sameFile(const struct stat &left, const struct stat &right)
{
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

} // namespace

std::optional<PostmasterFile> readPostmasterFile(const QString &cluster)
{
    QFile file(cluster + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto lines = file.readAll().split('\n');
    PostmasterFile content{.pid = std::abs(lines.first().trimmed().toLongLong())};
    if (content.pid == 0)
        return std::nullopt;
    if (lines.size() > 4) {
        content.port = lines[3].trimmed().toInt();
        content.socketFolder = QFile::decodeName(lines[4].trimmed());
    }
    return content;
}

ProcessKind processKind(qint64 pid, const QString &cluster)
{
    if (kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)
        return ProcessKind::None;
    if (isDead(pid))
        return ProcessKind::None;
    // A server works in its cluster's folder, whatever its program is called by now.
    struct stat folder {};
    struct stat working {};
    if (stat(QFile::encodeName(cluster).constData(), &folder) != 0)
        return ProcessKind::Unknown;
    const QString process = u"/proc/%1"_s.arg(pid);
    if (stat(QFile::encodeName(process + u"/cwd"_s).constData(), &working) == 0)
        return sameFile(folder, working) ? ProcessKind::ClusterServer : ProcessKind::SomethingElse;
    if (errno == ENOENT)
        return ProcessKind::None;
    // Closed to us. A server of this cluster has the account of the cluster's owner.
    if (stat(QFile::encodeName(process).constData(), &working) == 0 &&
        working.st_uid != folder.st_uid)
        return ProcessKind::SomethingElse;
    return ProcessKind::Unknown;
}

std::optional<PostmasterFile> runningPostmaster(const QString &cluster)
{
    auto file = readPostmasterFile(cluster);
    if (!file || processKind(file->pid, cluster) != ProcessKind::ClusterServer)
        return std::nullopt;
    return file;
}

} // namespace deskhand::embedded
