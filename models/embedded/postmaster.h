// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace deskhand::embedded {

// What a server says of itself in postmaster.pid (format: PostgreSQL's miscinit.h). Never
// deleted by us: only the server can tell whether remains of another one are still at work.
struct PostmasterFile {
    qint64 pid = 0;
    int port = 0;
    QString socketFolder; // empty until the server has opened its socket
};

std::optional<PostmasterFile> readPostmasterFile(const QString &cluster);

enum class ProcessKind {
    None,          // no such process, or a dead one that nobody has collected
    ClusterServer, // works in this cluster's folder: a server of it
    SomethingElse, // alive, and certainly not a server of this cluster
    Unknown,       // alive, and not for us to inspect
};

ProcessKind processKind(qint64 pid, const QString &cluster);

// The live server of the cluster according to its file; nothing if it does not run.
std::optional<PostmasterFile> runningPostmaster(const QString &cluster);

} // namespace deskhand::embedded
