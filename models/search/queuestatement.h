// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"
#include "search/sqlcompiler.h"

#include <QList>
#include <QString>

// The statements behind the queue: the only ones whose text depends on what is asked for.
// Pure; any thread. Values are bound, no character of a filter goes into the text.
namespace deskhand::search {

struct Statement {
    QString text;
    QList<Binding> bindings;
};

// Columns of a row, in this order: id, number, title, status, priority, requester id and name,
// assignee id and name, team id and name, tags as [[id, name, colour], ...], created_at,
// updated_at, status_changed_at, resolved_at, deleted_at, version. A page adds the sort key.
inline constexpr int sortKeyColumn = 18;

// Whether the rows of a page come last one first: it was read from its end.
bool isReversed(const PageRequest &request);

Statement pageStatement(const QueueQuery &query, const PageRequest &request);
// The tickets of the array of ids bound to ":ids".
QString rowsStatement();
// The tickets of the array of ids bound to ":ids", whether they match or not; a last column says
// whether they do.
inline constexpr int matchesColumn = 18;
Statement rereadStatement(const QueueQuery &query);
// One row, one column for each query; at least one.
Statement countStatement(const QList<QueueQuery> &queries);
// The ids alone, in list order.
Statement idsStatement(const QueueQuery &query, qint64 limit);

} // namespace deskhand::search
