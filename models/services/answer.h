// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <type_traits>

namespace deskhand::services {

// Calls done(value), or failed(const core::Error &), once, on the thread of `context`; neither
// when `context` dies first. QFuture::then(context, ...) of Qt 6.4 asserts in that case, and a
// window is closed while requests are under way every day. A future that was dropped unanswered
// counts as cancelled.
template <typename T, typename Done, typename Failed>
void onAnswer(const QFuture<T> &future, QObject *context, Done done, Failed failed)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
            watcher->deleteLater();
            auto answer = watcher->future();
            try {
                answer.waitForFinished(); // throws what the job threw
                if constexpr (std::is_void_v<T>) {
                    if (answer.isCanceled())
                        throw core::Error(core::ErrorKind::Cancelled, {});
                } else if (answer.resultCount() == 0) {
                    throw core::Error(core::ErrorKind::Cancelled, {});
                }
            } catch (const core::Error &error) {
                failed(error);
                return;
            } catch (const std::exception &error) {
                failed(core::Error(core::ErrorKind::Internal, {}, QString::fromUtf8(error.what())));
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(answer.result());
        });
    watcher->setFuture(future);
}

} // namespace deskhand::services
