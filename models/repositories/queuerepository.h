// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"

#include <QList>

namespace deskhand::database {
class Connection;
}

// Pages of the queue and their totals. Synchronous; throws core::Error.
namespace deskhand::repositories {

search::QueuePage loadPage(database::Connection &connection, const search::QueueQuery &query,
                           const search::PageRequest &request);
qint64 countTickets(database::Connection &connection, const search::QueueQuery &query);
// Totals of several queries in one statement.
QList<qint64> countTickets(database::Connection &connection,
                           const QList<search::QueueQuery> &queries);
// Rows by id, in any order; ids that do not exist are absent.
QList<domain::TicketRow> loadRows(database::Connection &connection,
                                  const QList<domain::TicketId> &ids);
// The same, each with whether the query finds it. One statement.
QList<search::RereadRow> rereadRows(database::Connection &connection,
                                    const search::QueueQuery &query,
                                    const QList<domain::TicketId> &ids);
// The ids of all matches, in order; for "select all" and bulk edits. At most `limit`.
QList<domain::TicketId> matchingIds(database::Connection &connection,
                                    const search::QueueQuery &query, qint64 limit);

} // namespace deskhand::repositories
