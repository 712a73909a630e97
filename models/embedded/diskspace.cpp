// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/diskspace.h"

#include <QDirIterator>
#include <QFile>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace deskhand::embedded {

qint64 freeBytes(const QString &path)
{
    struct statvfs disk {};
    if (statvfs(QFile::encodeName(path).constData(), &disk) != 0)
        return 0;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

bool isDiskFull(const QString &path)
{
    constexpr qint64 walSegment = 16LL * 1024 * 1024;
    struct statvfs disk {};
    if (statvfs(QFile::encodeName(path).constData(), &disk) != 0)
        return false;
    const bool countsFiles = disk.f_files > 0; // some file systems do not
    return qint64(disk.f_bavail) * qint64(disk.f_frsize) < walSegment ||
           (countsFiles && disk.f_favail == 0);
}

qint64 sizeOnDisk(const QString &path)
{
    qint64 bytes = 0;
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        struct stat info {};
        if (lstat(QFile::encodeName(files.next()).constData(), &info) == 0)
            bytes += qint64(info.st_blocks) * 512;
    }
    return bytes;
}

} // namespace deskhand::embedded
