// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/sort.h"
#include "search/sqlcompiler.h"

#include <QList>
#include <QString>

namespace deskhand::search {

// Paging by key. The statement is to name its tables so:
//   FROM desk.tickets t
//   LEFT JOIN desk.users r ON r.id = t.creator_id
//   LEFT JOIN desk.users a ON a.id = t.assignee_id
//   LEFT JOIN desk.teams tm ON tm.id = t.team_id

// The sort key of a row as text, for the SELECT list; feed it back through SortKey::value.
QString keyExpression(SortColumn column);

// The list behind ORDER BY, without these words.
QString orderBy(const Sort &sort);

// The same order backwards: for a page before a key, whose rows then come last one first.
QString reversedOrderBy(const Sort &sort);

// Conditions for the rows that come after or before the key in that order; the row of the key
// itself is in neither. Placeholders ":k1", ":k2".
CompiledFilter after(const Sort &sort, const SortKey &key);
CompiledFilter before(const Sort &sort, const SortKey &key);

} // namespace deskhand::search
