// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <stop_token>

namespace deskhand::core {

// Somebody who waited was asked to stop: the window was closed, the command interrupted.
class Stopped : public ErrorOf<Stopped> {
public:
    Stopped();
};

// Waits that long, and no longer than until `stop` is asked for: then throws Stopped. For loops
// that look again and again; one that finds what it looks for at once is never stopped.
void pause(const std::stop_token &stop, std::chrono::milliseconds duration);

} // namespace deskhand::core
