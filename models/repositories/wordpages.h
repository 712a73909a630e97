// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordsearch.h"

#include <optional>

namespace deskhand::database {
class Connection;
}

// Pages of searches for words. The three ways give the same page; loadPage() takes the one that is
// quickest for the words at hand. Rows are in the order in which they were read
// (search::isReversed). Synchronous; throws core::Error.
namespace deskhand::repositories {

search::QueuePage wordPage(database::Connection &connection, const search::QueueQuery &query,
                           const search::WordSearch &search, const search::PageRequest &request);

// By walking over at most `budget` tickets of the list; nothing, if they did not suffice. For
// walkable sorts.
std::optional<search::QueuePage> walkedPage(database::Connection &connection,
                                            const search::QueueQuery &query,
                                            const search::WordSearch &search,
                                            const search::PageRequest &request, qint64 budget);
// By the index of words, for searches with kinds and sorts that it is read by.
search::QueuePage indexedPage(database::Connection &connection, const search::QueueQuery &query,
                              const search::WordSearch &search, const search::PageRequest &request);
// By one statement for everything, whatever the filter.
search::QueuePage plainPage(database::Connection &connection, const search::QueueQuery &query,
                            const search::PageRequest &request);

} // namespace deskhand::repositories
