// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace deskhand::app {

// Runs the program. An exception that nobody was prepared for (no memory, a refusal of the
// system, a fault of ours) becomes one line on stderr, one in the log, and exit code 1. On other
// threads and in event handlers it cannot be caught here: there the program is ended with the
// same line.
int runGuarded(const std::function<int()> &program);

} // namespace deskhand::app
