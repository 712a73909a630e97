// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <QDateTime>

namespace deskhand::app {

enum class DayEdge { Beginning, End };

// The time an option names, in UTC; invalid when it is not set. A bare date means the edge of its
// whole day, here. Throws UsageError.
QDateTime readTime(const CommandLine &line, const QString &option, DayEdge edge);

} // namespace deskhand::app
