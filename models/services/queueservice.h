// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"
#include "services/request.h"

#include <optional>

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// Whoever reads so many rows of one list has looked at a whole list: that is in the access log.
inline constexpr qint64 longListRows = 1000;

// Lists of tickets.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class QueueService {
public:
    explicit QueueService(database::Executor &executor);

    Request<search::QueuePage> page(const search::QueueQuery &query,
                                    const search::PageRequest &request);
    Request<qint64> total(const search::QueueQuery &query);
    Request<QList<qint64>> totals(const QList<search::QueueQuery> &queries);
    // These tickets as they are now, and which of them the query finds.
    Request<QList<search::RereadRow>> reread(const search::QueueQuery &query,
                                             const QList<domain::TicketId> &ids);
    // For a search that finds nothing: what may have been meant; nothing, if no guess finds
    // tickets.
    Request<std::optional<search::Filter>> spelling(const search::QueueQuery &query);
    // Puts into the access log that so many rows of a list were read.
    QFuture<void> noteReading(const search::QueueQuery &query, qint64 rows);

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
