// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <functional>

namespace deskhand::services {

// A request that can be called off: the statement is cancelled on the server and the future
// ends with ErrorKind::Cancelled.
template <typename T>
struct Request {
    QFuture<T> future;
    std::function<void()> cancel;
};

} // namespace deskhand::services
