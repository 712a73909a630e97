// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/canceltoken.h"

#include <QException>
#include <QFuture>
#include <QPromise>
#include <atomic>
#include <chrono>
#include <exception>
#include <memory>
#include <type_traits>

namespace deskhand::database {

class Connection;

// A job of the Executor on its way: waits, then is either performed by a worker or failed,
// whoever claims it first. Thread-safe where two can meet.
class QueuedJob {
public:
    QueuedJob() = default;
    virtual ~QueuedJob() = default;
    QueuedJob(const QueuedJob &) = delete;
    QueuedJob &operator=(const QueuedJob &) = delete;

    // True for one caller only: the one who must call perform() or fail() then.
    [[nodiscard]] bool claim() { return !m_claimed.exchange(true); }
    [[nodiscard]] bool isClaimed() const { return m_claimed; }
    [[nodiscard]] const std::shared_ptr<CancelToken> &token() const { return m_token; }
    [[nodiscard]] std::chrono::steady_clock::time_point queuedAt() const { return m_queuedAt; }

    [[nodiscard]] virtual bool isAbandoned() const = 0; // the future was cancelled
    virtual void perform(Connection &connection) = 0;   // keeps result or exception
    virtual void fail(std::exception_ptr reason) = 0;   // keeps that instead
    virtual void finish() = 0;                          // lets the waiting ones know

private:
    std::atomic<bool> m_claimed = false;
    const std::shared_ptr<CancelToken> m_token = std::make_shared<CancelToken>();
    const std::chrono::steady_clock::time_point m_queuedAt = std::chrono::steady_clock::now();
};

template <typename Result, typename Function>
class FunctionJob : public QueuedJob {
public:
    explicit FunctionJob(Function function) : m_function(std::move(function)) { m_promise.start(); }

    [[nodiscard]] QFuture<Result> future() { return m_promise.future(); }
    [[nodiscard]] bool isAbandoned() const override { return m_promise.isCanceled(); }

    void perform(Connection &connection) override
    {
        try {
            if constexpr (std::is_void_v<Result>)
                m_function(connection);
            else
                m_promise.addResult(m_function(connection));
        } catch (...) {
            fail(std::current_exception());
        }
    }

    void fail(std::exception_ptr reason) override
    {
        try {
            std::rethrow_exception(std::move(reason));
        } catch (const QException &exception) {
            m_promise.setException(exception); // a copy of its own for the other thread
        } catch (...) {
            m_promise.setException(std::current_exception());
        }
    }

    void finish() override { m_promise.finish(); }

private:
    QPromise<Result> m_promise;
    Function m_function;
};

} // namespace deskhand::database
