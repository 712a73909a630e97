// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/privatefile.h"

#include "embedded/embeddederror.h"
#include "embedded/folderaccess.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

// 0 or an errno.
int writeAll(int descriptor, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t count = write(descriptor, content.constData() + written,
                                    static_cast<size_t>(content.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        written += count > 0 ? count : 0;
    }
    return fsync(descriptor) == 0 ? 0 : errno;
}

bool isTrusted(int descriptor)
{
    struct stat info {};
    if (fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return false;
    const auto self = static_cast<uid_t>(setfsuid(static_cast<uid_t>(-1))); // asks, changes nothing
    return info.st_uid == self || info.st_uid == 0;
}

} // namespace

void writePrivateFile(const QString &path, const QByteArray &content)
{
    const QByteArray unfinished = QFile::encodeName(path + u".new"_s);
    unlink(unfinished.constData()); // of an attempt that was cut short
    const int descriptor =
        open(unfinished.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw EmbeddedError::fromErrno(path, errno, u"create"_s);
    int error = writeAll(descriptor, content);
    close(descriptor);
    if (error == 0 && std::rename(unfinished.constData(), QFile::encodeName(path).constData()) != 0)
        error = errno;
    if (error != 0) {
        unlink(unfinished.constData());
        throw EmbeddedError::fromErrno(path, error, u"write"_s);
    }
    syncFolder(QFileInfo(path).path());
}

std::optional<QByteArray> readPrivateFile(const QString &path)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    QFile file;
    if (!isTrusted(descriptor) ||
        !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle)) {
        close(descriptor);
        return std::nullopt;
    }
    QByteArray content = file.readAll();
    file.close();
    close(descriptor);
    return content;
}

} // namespace deskhand::embedded
