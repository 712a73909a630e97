// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::embedded {

// Bytes that an ordinary account may still write on the disk that holds the path; 0 if the
// path does not exist.
qint64 freeBytes(const QString &path);

// True if that disk has no room for a segment of write-ahead log (16 MiB) or for a new file.
bool isDiskFull(const QString &path);

// Bytes on disk of a folder's files; links are not followed.
qint64 sizeOnDisk(const QString &path);

} // namespace deskhand::embedded
