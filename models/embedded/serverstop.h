// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/datafolder.h"
#include <chrono>

namespace deskhand::embedded {

// Ends the server of the cluster and waits for its end: "fast" (sessions are rolled back,
// everything is written out), and if that takes longer than `grace`, "immediate" (the next
// start recovers). Returns false if none ran. To be called under the operation lock, with the
// account's file identity. Throws EmbeddedError (StopFailed).
bool stopServer(const DataFolder &folder, std::chrono::milliseconds grace);

} // namespace deskhand::embedded
