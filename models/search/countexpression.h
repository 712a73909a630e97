// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/sqlcompiler.h"

namespace deskhand::search {

// Whether the filter asks of a ticket nothing but what desk.ticket_counts is kept by: team,
// assignee, status and priority, of tickets that are not deleted. Such a filter is counted without
// looking at a ticket.
bool isCountedByKind(const Filter &filter);

// The number of tickets a filter finds, as an expression. Exact either way; by kind where it can
// be. `prefix` as in compile().
CompiledFilter countExpression(const Filter &filter, const MatchContext &context,
                               const QString &prefix);

} // namespace deskhand::search
