// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/servicequeuesource.h"

#include "services/answer.h"

#include <memory>

namespace deskhand::views {

using items::Answer;
using items::QueueSource;

namespace {

template <typename T>
QueueSource::Cancel deliver(services::Request<T> request, Answer<T> answer, QObject *context)
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

} // namespace

QueueSource::Cancel ServiceQueueSource::page(const search::QueueQuery &query,
                                             const search::PageRequest &request,
                                             Answer<search::QueuePage> answer)
{
    return deliver(m_service.page(query, request), std::move(answer), &m_context);
}

QueueSource::Cancel ServiceQueueSource::total(const search::QueueQuery &query,
                                              Answer<qint64> answer)
{
    return deliver(m_service.total(query), std::move(answer), &m_context);
}

QueueSource::Cancel ServiceQueueSource::reread(const search::QueueQuery &query,
                                               const QList<domain::TicketId> &ids,
                                               Answer<QList<search::RereadRow>> answer)
{
    return deliver(m_service.reread(query, ids), std::move(answer), &m_context);
}

} // namespace deskhand::views
