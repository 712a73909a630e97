// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/sqlcompiler.h"

#include <optional>

namespace deskhand::search {

// Conditions on status, priority, assignee and team, all of which are to hold, as one value of the
// database's type desk.row_kinds; nothing if that type cannot say it.
std::optional<CompiledFilter> rowKinds(const QList<Filter> &conditions, const MatchContext &context,
                                       const QString &prefix);

} // namespace deskhand::search
