// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/canceltoken.h"
#include "database/connection.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>
#include <functional>
#include <memory>

namespace deskhand::database {

// What a job is for. Each lane has threads and connections of its own, so that a slow report
// never delays a keystroke.
enum class Lane { Read, Edit, Report };

struct ExecutorSettings {
    int readThreads = 3;
    int editThreads = 1;
    int reportThreads = 1;
    std::chrono::milliseconds acquireTimeout{30'000}; // longest wait in the queue
    std::chrono::milliseconds recycleAge{3'600'000};  // a connection is renewed after
    std::chrono::milliseconds idleBeforePing{30'000}; // checked before use after idling
};

// A job under way: the future, and the way to stop it on the server.
template <typename T>
struct Job {
    QFuture<T> future;
    std::shared_ptr<CancelToken> token;
};

// Runs jobs on worker threads that own their connections: the thread pool of a lane *is* its
// connection pool. run() may be called from any thread and never blocks. A job's exceptions
// arrive in its future. A connection that broke is dropped and opened anew by the next job.
class Executor {
public:
    // The source is asked by a worker each time it opens a connection, so that a window can be
    // up before the server is.
    explicit Executor(ConnectionSource source, ExecutorSettings settings = {});
    ~Executor(); // cancels what waits or runs, then joins
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    // job: T(Connection &). Throws in the future: Timeout when no connection became free
    // within acquireTimeout, Cancelled when the token was cancelled first.
    template <typename Function>
    auto run(Lane lane, Function job) -> Job<std::invoke_result_t<Function, Connection &>>;

private:
    struct Private;
    // Gives the calling worker thread's connection, opened, recycled or checked as needed.
    Connection &acquire(Lane lane, std::chrono::steady_clock::time_point queuedAt);
    void release(Lane lane, Connection &connection, bool failed);
    QThreadPool &pool(Lane lane);
    std::unique_ptr<Private> d;
};

} // namespace deskhand::database
