// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/datafolder.h"

#include "embedded/embeddederror.h"
#include "embedded/folderaccess.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

// Two programs that come by different links must find the same locks.
QString resolved(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString existing = existingPart(absolute);
    const QString canonical = QFileInfo(existing).canonicalFilePath();
    if (canonical.isEmpty()) // a link to nowhere, or out of sight
        return absolute;
    return QDir::cleanPath(canonical + absolute.mid(existing == u"/"_s ? 0 : existing.size()));
}

} // namespace

DataFolder::DataFolder(QString path, ServerAccount account)
    : m_path(std::move(path)),
      m_account(std::move(account))
{
}

QString DataFolder::defaultPath()
{
    if (geteuid() == 0)
        return u"/var/lib/deskhand"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/deskhand"_s;
}

DataFolder DataFolder::look(const QString &path)
{
    const QString place = resolved(path);
    return {place, ServerAccount::forOwner(ownerOf(existingPart(place)))};
}

DataFolder DataFolder::prepare(const QString &path)
{
    DataFolder folder = look(path);
    makeFolders(folder.path(), folder.account());
    requireOwnership(folder.path(), folder.account());
    requireReachable(folder.path(), folder.account());
    const FileIdentity identity(folder.account());
    makePrivateFolder(QFileInfo(folder.logFile()).path());
    return folder;
}

QString DataFolder::cluster() const
{
    return m_path + u"/postgres"_s;
}

QString DataFolder::secretFile() const
{
    return m_path + u"/secret"_s;
}

QString DataFolder::logFile() const
{
    return m_path + u"/log/server.log"_s;
}

QString DataFolder::operationLock() const
{
    return m_path + u"/operation.lock"_s;
}

QString DataFolder::clientLock() const
{
    return m_path + u"/clients.lock"_s;
}

QString DataFolder::pinFile() const
{
    return m_path + u"/pinned"_s;
}

} // namespace deskhand::embedded
