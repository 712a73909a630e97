// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/servicequeuesource.h"

#include "core/error.h"
#include "core/logging.h"
#include "services/answer.h"
#include "services/queueservice.h"
#include "views/widgets/delivery.h"

namespace deskhand::views {

using items::Answer;
using items::QueueSource;

QueueSource::Cancel ServiceQueueSource::page(const search::QueueQuery &query,
                                             const search::PageRequest &request,
                                             Answer<search::QueuePage> answer)
{
    auto ready = [this, query, next = std::move(answer.ready)](const search::QueuePage &page) {
        countRead(query, page.rows);
        next(page);
    };
    return deliver(m_service.page(query, request), {std::move(ready), std::move(answer.failed)},
                   &m_context);
}

// Once for a list. Reading the same rows again, as the list does at every change, is no paging.
void ServiceQueueSource::countRead(const search::QueueQuery &query,
                                   const QList<domain::TicketRow> &rows)
{
    if (query.filter != m_list) {
        m_list = query.filter;
        m_read.clear();
        m_isNoted = false;
    }
    if (m_isNoted)
        return;
    for (const domain::TicketRow &row : rows)
        m_read.insert(row.id);
    if (m_read.size() < services::longListRows)
        return;
    m_isNoted = true;
    services::onAnswer(
        m_service.noteReading(query, std::exchange(m_read, {}).size()), &m_context, [] {},
        [this](const core::Error &error) {
            qCWarning(core::lcViews) << "a long list was read without a note:" << error.detail();
            m_isNoted = false; // whoever reads on is noted then
        });
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
