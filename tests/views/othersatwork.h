// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "domain/ids.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace deskhand::testing {

// Colleagues who change tickets without rest, on a session and a thread of their own: 200 edits a
// second of status, priority, assignee, title and comments, and now and then a new ticket or one
// in the trash. Between begin() and end() only; after end() everything is committed.
class OthersAtWork {
public:
    OthersAtWork(database::ConnectionSettings settings, domain::UserId assignee);
    ~OthersAtWork();
    OthersAtWork(const OthersAtWork &) = delete;
    OthersAtWork &operator=(const OthersAtWork &) = delete;

    void begin();
    void end();
    [[nodiscard]] int editsPerSecond() const; // as it came out

private:
    enum class State { Resting, Working, Leaving };

    void work();
    void set(State state);

    const database::ConnectionSettings m_settings;
    const domain::UserId m_assignee;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Resting;
    bool m_isResting = false;
    std::atomic<qint64> m_edits{0};
    std::atomic<qint64> m_worked{0}; // microseconds
    std::thread m_thread;
};

} // namespace deskhand::testing
