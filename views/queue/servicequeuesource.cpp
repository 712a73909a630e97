// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/servicequeuesource.h"

#include "views/widgets/delivery.h"

namespace deskhand::views {

using items::Answer;
using items::QueueSource;

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
