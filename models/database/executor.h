// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/canceltoken.h"
#include "database/connection.h"
#include "database/queuedjob.h"

#include <QFuture>
#include <chrono>
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
    ~Executor(); // lets edits finish, cancels what else waits or runs, then joins
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    // For a job that lost its connection and needs another one. Outlives every job.
    [[nodiscard]] const ConnectionSource &source() const;

    // job: T(Connection &). Throws in the future: Timeout when no connection became free
    // within acquireTimeout, Cancelled when the token was cancelled first; a job cancelled
    // before its turn, by token or future, never touches the database.
    template <typename Function>
    auto run(Lane lane, Function job) -> Job<std::invoke_result_t<Function, Connection &>>
    {
        using Result = std::invoke_result_t<Function, Connection &>;
        auto queued = std::make_shared<FunctionJob<Result, Function>>(std::move(job));
        Job<Result> handle{queued->future(), queued->token()};
        enqueue(lane, std::move(queued));
        return handle;
    }

private:
    struct Private;
    void enqueue(Lane lane, std::shared_ptr<QueuedJob> job);
    std::unique_ptr<Private> d;
};

} // namespace deskhand::database
