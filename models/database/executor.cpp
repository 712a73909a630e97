// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/executor.h"

#include "core/logging.h"
#include "database/errors.h"
#include "database/patience.h"

#include <QThreadPool>
#include <QThreadStorage>
#include <QtConcurrentRun>
#include <set>

namespace deskhand::database {

using core::ErrorKind;
using core::lcDatabase;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

// One worker thread's connection.
struct Slot {
    std::unique_ptr<Connection> connection;
    Clock::time_point openedAt;
    Clock::time_point usedAt;
};

std::exception_ptr cancelledBeforeItsTurn()
{
    return std::make_exception_ptr(
        DatabaseError(ErrorKind::Cancelled, {}, {}, u"cancelled before its turn"_s));
}

void prepare(QThreadPool &pool, int threads)
{
    pool.setMaxThreadCount(threads);
    pool.setExpiryTimeout(-1); // an idle worker keeps its connection
}

} // namespace

struct Executor::Private {
    Private(ConnectionSource where, const ExecutorSettings &how);
    QThreadPool &pool(Lane lane);
    void work(QueuedJob &job);
    Connection &acquire();
    void release();
    [[nodiscard]] bool isFresh(const Slot &slot) const;

    const ConnectionSource source;
    const ExecutorSettings settings;
    std::mutex mutex;
    std::set<std::shared_ptr<CancelToken>> tokens; // of jobs that wait or run
    bool closing = false;
    QThreadStorage<Slot *> slots; // outlives the threads: stands before the pools
    QThreadPool readers;
    QThreadPool editors;
    QThreadPool reporters;
    Patience patience;
};

Executor::Private::Private(ConnectionSource where, const ExecutorSettings &how)
    : source(std::move(where)),
      settings(how),
      patience(how.acquireTimeout)
{
    prepare(readers, how.readThreads);
    prepare(editors, how.editThreads);
    prepare(reporters, how.reportThreads);
}

QThreadPool &Executor::Private::pool(Lane lane)
{
    switch (lane) {
    case Lane::Read:
        return readers;
    case Lane::Edit:
        return editors;
    case Lane::Report:
        break;
    }
    return reporters;
}

bool Executor::Private::isFresh(const Slot &slot) const
{
    if (!slot.connection || slot.connection->isFoundBroken())
        return false;
    const auto now = Clock::now();
    if (now - slot.openedAt > settings.recycleAge)
        return false;
    return now - slot.usedAt < settings.idleBeforePing || slot.connection->isAlive();
}

Connection &Executor::Private::acquire()
{
    if (!slots.hasLocalData())
        slots.setLocalData(new Slot); // owned by the thread storage
    Slot &slot = *slots.localData();
    if (!isFresh(slot)) {
        slot.connection.reset();
        slot.connection = std::make_unique<Connection>(source());
        slot.openedAt = Clock::now();
    }
    return *slot.connection;
}

void Executor::Private::release()
{
    Slot &slot = *slots.localData();
    slot.connection->detach();
    slot.usedAt = Clock::now();
    const bool leaked = !slot.connection->isBroken() && slot.connection->isInTransaction();
    if (leaked)
        qCWarning(lcDatabase, "a job left its transaction open; the session is closed");
    if (leaked || slot.connection->isBroken())
        slot.connection.reset();
}

void Executor::Private::work(QueuedJob &job)
{
    if (!job.claim())
        return; // its time was up
    if (job.token()->isCancelled() || job.isAbandoned()) {
        job.fail(cancelledBeforeItsTurn());
    } else {
        try {
            Connection &connection = acquire();
            connection.attach(job.token());
            job.perform(connection);
            release();
        } catch (...) {
            job.fail(std::current_exception()); // no connection to be had
        }
    }
    job.finish();
}

Executor::Executor(ConnectionSource source, ExecutorSettings settings)
    : d(std::make_unique<Private>(std::move(source), settings))
{
}

Executor::~Executor()
{
    {
        const std::lock_guard lock(d->mutex);
        d->closing = true;
        for (const auto &token : d->tokens)
            token->cancel();
    }
    for (const auto lane : {Lane::Read, Lane::Edit, Lane::Report})
        d->pool(lane).waitForDone();
}

const ConnectionSource &Executor::source() const
{
    return d->source;
}

void Executor::enqueue(Lane lane, std::shared_ptr<QueuedJob> job)
{
    {
        const std::lock_guard lock(d->mutex);
        // An edit is never called off by the end of the program: somebody has made it.
        if (lane != Lane::Edit)
            d->tokens.insert(job->token());
        if (d->closing && lane != Lane::Edit) // queued by the continuation of another
            job->token()->cancel();
    }
    d->patience.watch(job);
    // The job reports through its own promise; what QtConcurrent would report is not asked for.
    [[maybe_unused]] const auto begun = QtConcurrent::run(&d->pool(lane), [this, job] {
        d->work(*job);
        const std::lock_guard lock(d->mutex);
        d->tokens.erase(job->token());
    });
}

} // namespace deskhand::database
