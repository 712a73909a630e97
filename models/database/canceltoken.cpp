// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"

#include "core/logging.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <libpq-fe.h>
#include <system_error>
#include <thread>

namespace deskhand::database {

using core::lcDatabase;
using namespace std::chrono_literals;

struct CancelToken::Private {
    std::mutex mutex;
    std::condition_variable changed;
    std::atomic<bool> cancelled = false;
    PGcancel *statement = nullptr; // the running one's
    bool sending = false;          // PQcancel is under way
    bool hasSender = false;        // a thread is at work

    void keepCancelling();
};

// PQcancel is lost on a server that has not begun the statement yet, so it is repeated until
// the statement is over. The statement cannot end while one is under way: the next is safe.
void CancelToken::Private::keepCancelling()
{
    std::unique_lock lock(mutex);
    while (statement) {
        PGcancel *const target = statement;
        sending = true;
        lock.unlock();
        std::array<char, 256> reason{};
        if (!PQcancel(target, reason.data(), static_cast<int>(reason.size())))
            qCInfo(lcDatabase, "cancel request failed: %s", reason.data());
        lock.lock();
        sending = false;
        changed.notify_all();
        changed.wait_for(lock, 50ms, [&] { return !statement; });
    }
    hasSender = false;
}

CancelToken::CancelToken() : d(std::make_shared<Private>()) {}

CancelToken::~CancelToken() = default;

void CancelToken::cancel()
{
    const std::lock_guard lock(d->mutex);
    d->cancelled = true;
    if (!d->statement || d->hasSender)
        return;
    try {
        // Detached, with a share of the data: PQcancel may hang for as long as the network does.
        std::thread([shared = d] { shared->keepCancelling(); }).detach();
        d->hasSender = true;
    } catch (const std::system_error &error) {
        qCWarning(lcDatabase, "no thread to cancel with: %s", error.what());
    }
}

bool CancelToken::isCancelled() const
{
    return d->cancelled;
}

bool CancelToken::statementBegins(void *cancelHandle)
{
    const std::lock_guard lock(d->mutex);
    if (d->cancelled)
        return false;
    d->statement = static_cast<PGcancel *>(cancelHandle);
    return true;
}

void CancelToken::statementEnds()
{
    std::unique_lock lock(d->mutex);
    d->statement = nullptr;
    d->changed.notify_all();
    d->changed.wait(lock, [&] { return !d->sending; });
}

} // namespace deskhand::database
