// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/postgresbinaries.h"

#include <QByteArray>

namespace deskhand::embedded {

// The file of ours in the cluster folder. postgresql.conf includes it, so that lines an
// administrator adds below the include win.
inline constexpr auto settingsFileName = "deskhand.conf";

// Whether the server can count what statements cost: pg_stat_statements is installed with it.
enum class StatementCounting { Possible, Impossible };
StatementCounting statementCounting(const PostgresBinaries &binaries);

// Its text for a machine with this much memory: durable, sized for one desktop, quiet.
QByteArray serverSettings(qint64 memoryBytes, StatementCounting counting);

qint64 machineMemoryBytes();

} // namespace deskhand::embedded
