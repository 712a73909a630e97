// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace deskhand::app {

namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

// Of the process, as signal handlers are. An eventfd, not a pipe: it never fills up.
std::atomic<int> firstSignal = 0;
std::atomic<int> wakeDescriptor = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void wake(int descriptor)
{
    const std::uint64_t one = 1;
    if (write(descriptor, &one, sizeof one) < 0)
        return; // full: whoever watches is awake already
}

// In a signal handler: only what is safe there, and errno as it was.
void noteSignal(int number)
{
    const int error = errno;
    int none = 0;
    firstSignal.compare_exchange_strong(none, number);
    wake(wakeDescriptor);
    errno = error;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action {};
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    action.sa_handler = handler;
    sigaction(number, &action, nullptr);
}

bool isIgnored(int number)
{
    struct sigaction action {};
    sigaction(number, nullptr, &action);
    return action.sa_handler == SIG_IGN;
}

} // namespace

TerminationSignals::TerminationSignals()
{
    firstSignal = 0;
    wakeDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    for (const int number : watched)
        if (!isIgnored(number))
            handle(number, noteSignal);
    handle(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : watched)
        if (!isIgnored(number))
            handle(number, SIG_DFL);
    handle(SIGPIPE, SIG_DFL);
    close(wakeDescriptor.exchange(-1));
}

int TerminationSignals::received()
{
    return firstSignal;
}

int TerminationSignals::descriptor()
{
    return wakeDescriptor;
}

StopOnSignal::StopOnSignal() : m_end(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_watcher = std::thread([this] {
        std::array<pollfd, 2> both{pollfd{TerminationSignals::descriptor(), POLLIN, 0},
                                   pollfd{m_end, POLLIN, 0}};
        while (poll(both.data(), both.size(), -1) < 0 && errno == EINTR)
            continue;
        if (TerminationSignals::received() != 0)
            m_source.request_stop();
    });
}

StopOnSignal::~StopOnSignal()
{
    wake(m_end);
    m_watcher.join();
    close(m_end);
}

} // namespace deskhand::app
