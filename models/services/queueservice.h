// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"
#include "services/request.h"

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

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

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
