// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/patience.h"

#include "core/error.h"

#include <QCoreApplication>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

std::exception_ptr allBusy()
{
    return std::make_exception_ptr(core::Error(
        core::ErrorKind::Timeout,
        QCoreApplication::translate("Executor",
                                    "All connections to the database are busy. Nothing was "
                                    "changed. Wait for the running work to finish, or cancel "
                                    "it, and try again."),
        u"no worker became free in time"_s));
}

} // namespace

Patience::Patience(std::chrono::milliseconds limit) : m_limit(limit), m_thread([this] { run(); }) {}

Patience::~Patience()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Patience::watch(const std::shared_ptr<QueuedJob> &job)
{
    {
        const std::lock_guard lock(m_mutex);
        dropClaimed();
        m_waiting.push_back(job);
        if (m_waiting.size() > 1)
            return; // the thread already waits for an earlier one
    }
    m_changed.notify_all();
}

void Patience::dropClaimed()
{
    while (!m_waiting.empty() && m_waiting.front()->isClaimed())
        m_waiting.pop_front();
}

void Patience::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        dropClaimed();
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto job = m_waiting.front();
        if (std::chrono::steady_clock::now() < job->queuedAt() + m_limit) {
            m_changed.wait_until(lock, job->queuedAt() + m_limit);
            continue;
        }
        m_waiting.pop_front();
        lock.unlock(); // finishing runs the continuations of others
        if (job->claim()) {
            job->fail(allBusy());
            job->finish();
        }
        lock.lock();
    }
}

} // namespace deskhand::database
