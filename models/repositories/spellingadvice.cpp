// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/spellingadvice.h"

#include "database/query.h"
#include "repositories/queuerepository.h"
#include "search/spelling.h"

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidates = 50;

// Common words are known without a look into the index.
bool isKnown(Connection &connection, const QString &word)
{
    return Query(connection,
                 u"SELECT (SELECT share > 0 FROM desk.word_shares(ARRAY[:word1], '{}'))"
                 " OR EXISTS (SELECT FROM desk.find_words(desk.phrase_query(:word2)))"_s)
        .bind(u":word1"_s, word)
        .bind(u":word2"_s, word)
        .one([](const Row &row) { return row.boolean(0); });
}

QStringList similarWords(Connection &connection, const QString &word)
{
    return Query(connection, u"SELECT desk.similar_words(:word, :most)"_s)
        .bind(u":word"_s, word)
        .bind(u":most"_s, mostCandidates)
        .all([](const Row &row) { return row.text(0); });
}

} // namespace

std::optional<search::Filter> adviseSpelling(Connection &connection,
                                             const search::QueueQuery &query)
{
    search::QueueQuery meant = query;
    for (const QString &word : search::spelledWords(query.filter)) {
        if (isKnown(connection, word))
            continue;
        const auto better = search::meantWord(word, similarWords(connection, word));
        if (!better)
            return std::nullopt; // what is left of the search cannot find anything either
        meant.filter = search::respelled(meant.filter, word, *better);
    }
    if (meant.filter == query.filter || countTickets(connection, meant) == 0)
        return std::nullopt;
    return meant.filter;
}

} // namespace deskhand::repositories
