// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/queuedjob.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace deskhand::database {

// Fails jobs that have waited too long for a worker, at the moment their time is up and not
// when a worker gets around to them. Owns one thread. Thread-safe.
class Patience {
public:
    explicit Patience(std::chrono::milliseconds limit);
    ~Patience();
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    void watch(const std::shared_ptr<QueuedJob> &job); // in the order of queueing

private:
    void run();
    void dropClaimed();

    const std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<QueuedJob>> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace deskhand::database
