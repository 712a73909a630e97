// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"
#include "search/sqlcompiler.h"

#include <QString>

// What all statements of the queue have in common.
namespace deskhand::search {

// The tables beside desk.tickets t as keyset.h wants them named. Joins that a statement does not
// look at cost nothing: the planner leaves out a left join to a key.
QString queueJoins();
// The columns of a row, as queuestatement.h lists them.
QString queueColumns();
MatchContext contextOf(const QueueQuery &query);
// The rows beyond the place where a page begins.
CompiledFilter beyondAnchor(const Sort &sort, const PageRequest &request);

} // namespace deskhand::search
