// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/queueservice.h"

#include "database/executor.h"
#include "domain/audit.h"
#include "repositories/accessrepository.h"
#include "repositories/queuerepository.h"
#include "repositories/spellingadvice.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using domain::TicketId;
using namespace search;

QueueService::QueueService(database::Executor &executor) : m_executor(executor) {}

Request<QueuePage> QueueService::page(const QueueQuery &query, const PageRequest &request)
{
    return requestOf(m_executor.run(Lane::Read, [query, request](Connection &connection) {
        return repositories::loadPage(connection, query, request);
    }));
}

Request<qint64> QueueService::total(const QueueQuery &query)
{
    return requestOf(m_executor.run(Lane::Read, [query](Connection &connection) {
        return repositories::countTickets(connection, query);
    }));
}

Request<QList<qint64>> QueueService::totals(const QList<QueueQuery> &queries)
{
    return requestOf(m_executor.run(Lane::Read, [queries](Connection &connection) {
        return repositories::countTickets(connection, queries);
    }));
}

Request<QList<RereadRow>> QueueService::reread(const QueueQuery &query, const QList<TicketId> &ids)
{
    return requestOf(m_executor.run(Lane::Read, [query, ids](Connection &connection) {
        return repositories::rereadRows(connection, query, ids);
    }));
}

Request<std::optional<Filter>> QueueService::spelling(const QueueQuery &query)
{
    return requestOf(m_executor.run(Lane::Read, [query](Connection &connection) {
        return repositories::adviseSpelling(connection, query);
    }));
}

QFuture<void> QueueService::noteReading(const QueueQuery &query, qint64 rows)
{
    return m_executor
        .run(Lane::Report,
             [query, rows](Connection &connection) {
                 repositories::logAccess(connection, domain::AccessKind::List, toText(query.filter),
                                         rows);
             })
        .future;
}

} // namespace deskhand::services
