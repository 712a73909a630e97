// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuestatement.h"

#include <optional>

// Searches for words among ten million tickets. A page of common words is quickest found by walking
// the list and looking which tickets hold them, a page of rare ones by asking the index for all of
// them; each is hopeless where the other is good. Which is tried first is decided by how common the
// words are, and a walk is given up after so many tickets.
namespace deskhand::search {

// A filter taken apart: words, and what is asked beside them.
struct WordSearch {
    Filter words;         // of terms without numbers alone
    CompiledFilter query; // the same as a tsquery
    bool hasPhrase = false;
    Filter rest; // conditions on fields; may be empty
    // The rest as a desk.row_kinds, if it asks for nothing but status, priority, assignee and team
    // in a way that desk.search_rows can answer.
    std::optional<CompiledFilter> kinds;
};

// Nothing, if the filter is no search for words: has none, has them in an alternative to a
// condition on a field, excludes words without asking for any, or decides about deleted tickets
// itself.
std::optional<WordSearch> wordSearchOf(const Filter &filter, const MatchContext &context,
                                       const QString &prefix);

// The exact number of matches, for searches with kinds. An expression, as of countExpression().
CompiledFilter wordCount(const WordSearch &search);

// Pages: columns as of pageStatement().
// Asks the index; for searches with kinds, by created or updated.
bool isIndexedBy(const Sort &sort);
Statement wordPageStatement(const QueueQuery &query, const WordSearch &search,
                            const PageRequest &request);
// Walks over so many tickets. One more column in each row: how many there were to walk over, up to
// those; one row without a ticket when none of them matches.
inline constexpr int walkedColumn = sortKeyColumn + 1;
bool isWalkable(const Sort &sort);
Statement walkStatement(const QueueQuery &query, const WordSearch &search,
                        const PageRequest &request, qint64 budget);

} // namespace deskhand::search
