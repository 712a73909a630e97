// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

namespace deskhand::database {

// Shared by the one who waits for a job and the worker that runs it. Thread-safe.
// cancel() never blocks the caller: PQcancel, which can, is run on a thread of its own, and
// under a lock that makes sure it meets the statement it was meant for and not the next one.
class CancelToken {
public:
    CancelToken();
    ~CancelToken();
    CancelToken(const CancelToken &) = delete;
    CancelToken &operator=(const CancelToken &) = delete;

    void cancel();
    [[nodiscard]] bool isCancelled() const;

    // Called by Connection around each statement. `cancelHandle` is a PGcancel* that lives until
    // statementEnds(). False when already cancelled: the statement must not be sent then.
    [[nodiscard]] bool statementBegins(void *cancelHandle);
    void statementEnds();

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace deskhand::database
