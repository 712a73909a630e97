// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QtConcurrentRun>
#include <type_traits>
#include <utility>

namespace deskhand::services {

// Does work that takes longer than a frame, and asks no database, on a thread of the common pool.
// `work` owns what it works on. What it throws travels in the future; see onAnswer().
template <typename Work>
QFuture<std::invoke_result_t<Work>> inBackground(Work work)
{
    return QtConcurrent::run(std::move(work));
}

} // namespace deskhand::services
