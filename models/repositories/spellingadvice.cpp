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

// By a ticket that the person sees and that is not in the trash.
bool isKnown(Connection &connection, const QString &word)
{
    return Query(connection, u"SELECT desk.count_words(desk.phrase_query(:word), NULL) > 0"_s)
        .bind(u":word"_s, word)
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
        const QStringList similar = similarWords(connection, word);
        if (similar.contains(word) || isKnown(connection, word))
            continue; // the one tells of the newest tickets, the other is quick for rare words
        const auto better = search::meantWord(word, similar);
        if (better)
            meant.filter = search::respelled(meant.filter, word, *better);
    }
    if (meant.filter == query.filter || countTickets(connection, meant) == 0)
        return std::nullopt;
    return meant.filter;
}

} // namespace deskhand::repositories
