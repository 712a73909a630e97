// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/servicequeuesource.h"

#include "core/error.h"
#include "core/logging.h"
#include "services/answer.h"
#include "services/queueservice.h"
#include "views/widgets/delivery.h"

#include <algorithm>

namespace deskhand::views {

namespace {

constexpr qsizetype mostReadings = 50;

} // namespace

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
    Reading &reading = readingOf(query.filter);
    if (reading.isNoted)
        return;
    for (const domain::TicketRow &row : rows)
        reading.read.insert(row.id);
    if (reading.read.size() < services::longListRows)
        return;
    reading.isNoted = true;
    services::onAnswer(
        m_service.noteReading(query, std::exchange(reading.read, {}).size()), &m_context, [] {},
        [this, list = query.filter](const core::Error &error) {
            qCWarning(core::lcViews) << "a long list was read without a note:" << error.detail();
            readingOf(list).isNoted = false; // whoever reads on is noted then
        });
}

// More lists than can be gone back to without reading them again. Reading one anew after it was
// noted and left is reading it once more.
ServiceQueueSource::Reading &ServiceQueueSource::readingOf(const search::Filter &list)
{
    m_readings.removeIf([&](const Reading &other) { return other.isNoted && other.list != list; });
    const auto known = std::ranges::find(m_readings, list, &Reading::list);
    const Reading reading = known == m_readings.end()
                                ? Reading{.list = list, .read = {}}
                                : m_readings.takeAt(known - m_readings.begin());
    m_readings.prepend(reading);
    if (m_readings.size() > mostReadings)
        m_readings.removeLast();
    return m_readings.first();
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
