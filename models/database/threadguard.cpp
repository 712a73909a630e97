// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/threadguard.h"

#include "database/connection.h"
#include "database/errors.h"

#include <QThread>
#include <atomic>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {
// Process-wide on purpose: a thread is the process's, and so is the promise about it.
std::atomic<Qt::HANDLE> forbiddenThread{nullptr};
std::atomic<int> refusedCalls{0};
} // namespace

void forbidCurrentThread()
{
    forbiddenThread = QThread::currentThreadId();
}

void allowAllThreads()
{
    forbiddenThread = nullptr;
}

int forbiddenCalls()
{
    return refusedCalls;
}

void requireAllowedThread()
{
    if (forbiddenThread != QThread::currentThreadId())
        return;
    ++refusedCalls;
    throw DatabaseError(core::ErrorKind::Internal, {}, {},
                        u"database call on the thread of the user interface"_s);
}

} // namespace deskhand::database
