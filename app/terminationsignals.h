// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

namespace deskhand::app {

// While it lives, SIGINT, SIGTERM and SIGHUP do not end the process but are told to it, and a
// write to a closed pipe is an error like others (SIGPIPE). One that is ignored already (nohup)
// stays ignored. Signal handlers are the process's: there can be one of these at a time.
class TerminationSignals {
public:
    TerminationSignals();
    ~TerminationSignals(); // the signals do again what they did before
    TerminationSignals(const TerminationSignals &) = delete;
    TerminationSignals &operator=(const TerminationSignals &) = delete;

    // The first one that came; 0: none.
    [[nodiscard]] static int received();

    // What a shell reports for a program that was ended by it, 128 and its number.
    [[nodiscard]] static int exitCode() { return 128 + received(); }

    // Becomes readable with the first one, for a program with an event loop.
    [[nodiscard]] static int descriptor();
};

// For a program without an event loop: asks `token` to stop when a signal comes.
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    int m_end = -1; // of the watching, an eventfd
    std::thread m_watcher;
};

} // namespace deskhand::app
