// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/folderaccess.h"

#include "embedded/embeddederror.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

// A folder, not a link to one: nobody can swap it between looking and changing.
int openFolder(const QString &path)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        throw EmbeddedError::fromErrno(path, errno, u"open"_s);
    return descriptor;
}

// The umask must not close what the server's account has to pass.
void makeFolder(const QString &path, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), mode) == 0) {
        if (chmod(name.constData(), mode) != 0)
            throw EmbeddedError::fromErrno(path, errno, u"chmod"_s);
    } else if (errno != EEXIST) {
        throw EmbeddedError::fromErrno(path, errno, u"mkdir"_s);
    }
}

bool isEmpty(const QString &path)
{
    QStringList entries =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    entries.removeAll(u"lost+found"_s); // a disk of its own
    return entries.isEmpty();
}

QString nameOf(const ServerAccount &account)
{
    return account.name.isEmpty() ? QString::number(account.uid) : account.name;
}

} // namespace

QString existingPart(const QString &path)
{
    QString part = path;
    struct stat info {};
    while (part.size() > 1 && lstat(QFile::encodeName(part).constData(), &info) != 0)
        part = QFileInfo(part).path();
    return part;
}

uid_t ownerOf(const QString &path)
{
    struct stat info {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        throw EmbeddedError::fromErrno(path, errno, u"stat"_s);
    return info.st_uid;
}

void makePrivateFolder(const QString &path)
{
    makeFolder(path, 0700);
}

void makeFolders(const QString &path, const ServerAccount &account)
{
    const QString existing = existingPart(path);
    if (existing == path)
        return;
    const bool byRoot = account.differsFromProgram() && ownerOf(existing) != account.uid;
    const FileIdentity identity(byRoot ? ServerAccount{} : account);
    QString made = existing == u"/"_s ? QString() : existing;
    const auto missing = path.mid(made.size()).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < missing.size(); ++i) {
        made += u'/' + missing[i];
        const bool last = i == missing.size() - 1;
        makeFolder(made, byRoot && !last ? 0755 : 0700);
    }
}

void requireOwnership(const QString &path, const ServerAccount &account)
{
    const Descriptor folder(openFolder(path));
    struct stat info {};
    if (fstat(folder.get(), &info) != 0)
        throw EmbeddedError::fromErrno(path, errno, u"fstat"_s);
    if (info.st_uid == account.uid)
        return;
    if (!account.differsFromProgram() || info.st_uid != 0 || !isEmpty(path)) {
        throw EmbeddedError::folderForeign(path, nameOf(account),
                                           u"owner uid %1"_s.arg(info.st_uid));
    }
    if (fchown(folder.get(), account.uid, account.gid) != 0)
        throw EmbeddedError::fromErrno(path, errno, u"chown"_s);
    if (fchmod(folder.get(), 0700) != 0)
        throw EmbeddedError::fromErrno(path, errno, u"chmod"_s);
}

void requireReachable(const QString &path, const ServerAccount &account)
{
    const FileIdentity identity(account);
    QString part;
    struct stat info {};
    const auto names = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        part += u'/' + name;
        const QByteArray inside = QFile::encodeName(part + u"/."_s);
        if (stat(inside.constData(), &info) != 0 && errno == EACCES)
            throw EmbeddedError::folderUnreachable(path, part, nameOf(account));
    }
}

void requireReadable(const QString &path)
{
    const Descriptor folder(openFolder(path));
}

void syncFolder(const QString &path)
{
    const Descriptor folder(openFolder(path));
    if (fsync(folder.get()) != 0)
        throw EmbeddedError::fromErrno(path, errno, u"fsync"_s);
}

} // namespace deskhand::embedded
