// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/datafolder.h"
#include "embedded/embeddederror.h"
#include "embedded/postgresbinaries.h"
#include <chrono>
#include <stop_token>

namespace deskhand::embedded {

struct StartPatience {
    std::chrono::milliseconds retry;  // while remains of a killed server end
    std::chrono::milliseconds answer; // from launch to the first sign of life
};

// Starts the server of the cluster and waits for its first answer, which may be that it is
// still recovering. Returns the size of its log before that, for diagnosis(). To be called
// under the operation lock, with the account's file identity, when no server runs.
// Throws EmbeddedError (OldServerAlive, DiskFull, StartFailed, SocketFolder, ...), and
// core::Stopped when `stop` is asked for: a server that has not answered yet is ended then.
qint64 startServer(const DataFolder &folder, const PostgresBinaries &binaries,
                   const StartPatience &patience, const std::stop_token &stop);

// Why the server ended, from what it has written to its log since that size.
EmbeddedError diagnosis(const DataFolder &folder, qint64 logOffset);

} // namespace deskhand::embedded
