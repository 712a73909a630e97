// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::app {

// $XDG_STATE_HOME/deskhand/deskhand.log (~/.local/state/...).
QString logFilePath();

// From now on Qt's messages go to that file, readable by its owner only, instead of the
// terminal: stderr is kept for the one line that says what went wrong, a fatal message among them.
// Grown past 5 MiB, the file is renamed to deskhand.log.1 at the next start. If it cannot be
// opened, messages stay on stderr. Thread-safe.
void logToFile();

} // namespace deskhand::app
