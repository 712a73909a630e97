// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/queuerepository.h"

#include "database/query.h"
#include "repositories/bindings.h"
#include "repositories/ticketmapping.h"
#include "repositories/wordpages.h"
#include "search/queuecolumns.h"

#include <algorithm>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using namespace domain;
using namespace search;
using namespace Qt::StringLiterals;

QueuePage loadPage(Connection &connection, const QueueQuery &query, const PageRequest &request)
{
    const auto search = wordSearchOf(query.filter, contextOf(query), u":f"_s);
    QueuePage page = search ? wordPage(connection, query, *search, request)
                            : plainPage(connection, query, request);
    if (isReversed(request)) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::reverse(page.keys.begin(), page.keys.end());
    }
    return page;
}

qint64 countTickets(Connection &connection, const QueueQuery &query)
{
    return countTickets(connection, QList<QueueQuery>{query}).constFirst();
}

QList<qint64> countTickets(Connection &connection, const QList<QueueQuery> &queries)
{
    if (queries.isEmpty())
        return {};
    const Statement statement = countStatement(queries);
    Query query(connection, statement.text);
    bindAll(query, statement.bindings);
    return query.one([&](const Row &row) {
        QList<qint64> totals;
        for (int i = 0; i < queries.size(); ++i)
            totals.append(row.int64(i));
        return totals;
    });
}

QList<TicketRow> loadRows(Connection &connection, const QList<TicketId> &ids)
{
    if (ids.isEmpty())
        return {};
    return Query(connection, rowsStatement()).bind(u":ids"_s, ids).all(ticketRowFrom);
}

QList<RereadRow> rereadRows(Connection &connection, const QueueQuery &query,
                            const QList<TicketId> &ids)
{
    if (ids.isEmpty())
        return {};
    const Statement statement = rereadStatement(query);
    Query rows(connection, statement.text);
    bindAll(rows, statement.bindings);
    return rows.bind(u":ids"_s, ids).all([](const Row &row) {
        return RereadRow{.row = ticketRowFrom(row), .matches = row.boolean(matchesColumn)};
    });
}

QList<TicketId> matchingIds(Connection &connection, const QueueQuery &query, qint64 limit)
{
    const Statement statement = idsStatement(query, limit);
    Query ids(connection, statement.text);
    bindAll(ids, statement.bindings);
    return ids.all([](const Row &row) { return row.id<TicketId>(0); });
}

} // namespace deskhand::repositories
