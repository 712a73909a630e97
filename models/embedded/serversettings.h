// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace deskhand::embedded {

// The file of ours in the cluster folder. postgresql.conf includes it, so that lines an
// administrator adds below the include win.
inline constexpr auto settingsFileName = "deskhand.conf";

// Its text for a machine with this much memory: durable, sized for one desktop, quiet.
QByteArray serverSettings(qint64 memoryBytes);

qint64 machineMemoryBytes();

} // namespace deskhand::embedded
