// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/checkpointdocument.h"

#include <QByteArray>
#include <QString>

namespace deskhand::app {

// A small file, whole: of checkpoints and keys. Throws core::EnvironmentError when it cannot be
// read.
QByteArray readFile(const QString &path);

// Writes it whole or not at all, and refuses to replace one that is there: a key or a checkpoint is
// not made a second time. Secret: for its owner alone. Throws core::EnvironmentError.
enum class FileAccess { Everybody, Secret };
void writeNewFile(const QString &path, const QByteArray &content, FileAccess access);

} // namespace deskhand::app
