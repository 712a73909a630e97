// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/executor.h"

#include <QFuture>
#include <functional>
#include <utility>

namespace deskhand::services {

// A request that can be called off: the statement is cancelled on the server and the future
// ends with ErrorKind::Cancelled. Outlives the service that made it.
template <typename T>
struct Request {
    QFuture<T> future;
    std::function<void()> cancel;
};

template <typename T>
Request<T> requestOf(database::Job<T> job)
{
    return {std::move(job.future), [token = std::move(job.token)] { token->cancel(); }};
}

} // namespace deskhand::services
