// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"

#include <optional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// For a search that finds nothing: one with words in the place of those that are in no ticket,
// which does find tickets; nothing, if there is none. Takes as long as a search; throws
// database::DatabaseError.
std::optional<search::Filter> adviseSpelling(database::Connection &connection,
                                             const search::QueueQuery &query);

} // namespace deskhand::repositories
