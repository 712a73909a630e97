// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkpointinput.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QFile>

namespace deskhand::app {

namespace {

constexpr qint64 largest = 64 * 1024;

class CheckpointInput {
    Q_DECLARE_TR_FUNCTIONS(CheckpointInput)
};

} // namespace

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::EnvironmentError(
            CheckpointInput::tr("The file %1 cannot be read. Check its name and rights.").arg(path),
            file.errorString());
    return file.read(largest);
}

void writeNewFile(const QString &path, const QByteArray &content, FileAccess access)
{
    auto permissions = QFile::ReadOwner | QFile::WriteOwner;
    if (access == FileAccess::Everybody)
        permissions |= QFile::ReadGroup | QFile::ReadOther;
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions);
    if (!opened || file.write(content) != content.size() || !file.flush())
        throw core::EnvironmentError(
            CheckpointInput::tr("The file %1 cannot be written. It may be there already: choose "
                                "another name.")
                .arg(path),
            file.errorString());
}

} // namespace deskhand::app
