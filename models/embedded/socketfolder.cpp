// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/socketfolder.h"

#include "embedded/embeddederror.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

constexpr auto namePrefix = "deskhand-"_L1;

QString shortName(const QString &dataFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFile::encodeName(dataFolder), QCryptographicHash::Sha256);
    return namePrefix + QString::fromLatin1(hash.toHex().first(16));
}

bool fits(const QString &folder)
{
    return QFile::encodeName(socketPath(folder)).size() <= longestSocketPath;
}

QString reason(const char *what)
{
    return QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

// Empty if the folder is the account's alone, else why not. In a folder that all may write
// to, such as /tmp, somebody else may have been first under this name.
QString claim(const QString &folder, const ServerAccount &account)
{
    const int descriptor = open(QFile::encodeName(folder).constData(),
                                O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return reason("open");
    struct stat info {};
    QString problem;
    if (fstat(descriptor, &info) != 0)
        problem = reason("fstat");
    else if (info.st_uid != account.uid && info.st_uid != geteuid())
        problem = u"belongs to uid %1"_s.arg(info.st_uid);
    else if (fchmod(descriptor, 0700) != 0)
        problem = reason("chmod");
    else if (info.st_uid != account.uid && fchown(descriptor, account.uid, account.gid) != 0)
        problem = reason("chown");
    close(descriptor);
    return problem;
}

QString tryFolder(const QString &folder, const ServerAccount &account)
{
    if (!fits(folder))
        return u"path too long"_s;
    if (mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return reason("mkdir");
    return claim(folder, account);
}

// A name that nobody can have taken before.
QString randomFolder(const QString &root)
{
    QByteArray name = QFile::encodeName(root + u'/' + namePrefix + u"XXXXXX"_s);
    return mkdtemp(name.data()) ? QFile::decodeName(name) : QString();
}

} // namespace

QString socketPath(const QString &folder)
{
    return folder + u"/.s.PGSQL."_s + QString::number(socketPort);
}

QStringList socketFolderRoots()
{
    const QString temporary = u"/tmp"_s;
    if (geteuid() == 0) // the session's folders are closed to the server's account
        return {u"/run"_s, temporary};
    QStringList roots;
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session))
        roots += session;
    roots += {u"/run/user/%1"_s.arg(geteuid()), QDir::tempPath(), temporary};
    roots.removeDuplicates();
    return roots;
}

QString prepareSocketFolder(const QString &dataFolder, const ServerAccount &account,
                            const QStringList &roots)
{
    const FileIdentity identity = FileIdentity::ofProgram();
    QStringList problems;
    for (const QString &root : roots) {
        const QString named = root + u'/' + shortName(dataFolder);
        QString problem = tryFolder(named, account);
        if (problem.isEmpty())
            return named;
        problems += named + u": "_s + problem;
    }
    for (const QString &root : roots) {
        const QString random =
            fits(root + u'/' + namePrefix + u"XXXXXX"_s) ? randomFolder(root) : QString();
        if (!random.isEmpty() && claim(random, account).isEmpty())
            return random;
    }
    throw EmbeddedError::socketFolder(problems.join(u"; "_s));
}

void removeSocketFolder(const QString &folder)
{
    if (!QFileInfo(folder).fileName().startsWith(namePrefix))
        return;
    const FileIdentity identity = FileIdentity::ofProgram();
    rmdir(QFile::encodeName(folder).constData());
}

} // namespace deskhand::embedded
