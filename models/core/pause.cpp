// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pause.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace deskhand::core {

Stopped::Stopped() : ErrorOf(ErrorKind::Cancelled, {}, u"asked to stop while waiting"_s) {}

void pause(const std::stop_token &stop, std::chrono::milliseconds duration)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    if (changed.wait_for(lock, stop, duration, [&] { return stop.stop_requested(); }))
        throw Stopped();
}

} // namespace deskhand::core
