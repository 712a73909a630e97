// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"
#include "services/answer.h"
#include "services/request.h"

#include <functional>
#include <memory>
#include <utility>

namespace deskhand::views {

// Hands the answer of a service to a model, as items::QueueSource has it; nothing arrives after
// `context` has gone.
template <typename T>
std::function<void()> deliver(services::Request<T> request, items::Answer<T> answer,
                              QObject *context)
{
    const auto wanted = std::make_shared<bool>(true);
    services::onAnswer(
        request.future, context,
        [wanted, answer](const T &value) {
            if (std::exchange(*wanted, false))
                answer.ready(value);
        },
        [wanted, answer](const core::Error &error) {
            if (std::exchange(*wanted, false))
                answer.failed(error);
        });
    return [wanted, cancel = std::move(request.cancel)] {
        if (std::exchange(*wanted, false))
            cancel();
    };
}

} // namespace deskhand::views
