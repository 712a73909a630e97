// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace deskhand::embedded {

// Writes a file of mode 0600, whole or not at all, and durable when this returns.
// Throws EmbeddedError (FolderNotWritable, DiskFull).
void writePrivateFile(const QString &path, const QByteArray &content);

// Reads a file that belongs to this thread's file identity or to root. Nothing if it is
// missing, a link, or somebody else's.
std::optional<QByteArray> readPrivateFile(const QString &path);

} // namespace deskhand::embedded
