// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/serveraccount.h"
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace deskhand::embedded {

struct DetachedCommand {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    QString outputFile; // stdout and stderr are appended to it
    ServerAccount account;
};

// Starts a process that is nobody's child and of no terminal: it outlives the program, does
// not see its Ctrl-C, and holds none of its open files, so that whoever reads the program's
// output through a pipe sees the end of it. Works in "/". Returns the process id.
// Throws EmbeddedError (StartFailed, FolderNotWritable, DiskFull).
qint64 startDetached(const DetachedCommand &command);

} // namespace deskhand::embedded
