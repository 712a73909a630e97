// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/wordpages.h"

#include "database/query.h"
#include "repositories/bindings.h"
#include "repositories/ticketmapping.h"
#include "search/wordshares.h"

#include <algorithm>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using namespace domain;
using namespace search;
using namespace Qt::StringLiterals;

namespace {

// What one ticket costs, in microseconds at ten million tickets with a warm cache: to be looked at
// on a walk, and to be found by the index.
constexpr double walkedTicket = 4;
constexpr double foundTicket = 0.6;
// A walk takes so many times the tickets that would do if matches lay evenly.
constexpr qint64 patience = 2;
constexpr qint64 longestWalk = 20'000;
// The guess takes the words of a phrase for unrelated, and the index must read every ticket that
// has them all: these are walked for first, unless they are few.
constexpr qint64 fewPhrases = 100;
constexpr qint64 phraseWalk = 5'000;

enum class Kind { Plain, Walk };

struct Read {
    QueuePage page;
    qint64 walked = 0;
};

SortKey keyFrom(const Row &row)
{
    SortKey key{.value = std::nullopt, .id = row.id<TicketId>(0)};
    if (!row.isNull(sortKeyColumn))
        key.value = row.text(sortKeyColumn);
    return key;
}

Read readPage(Connection &connection, const Statement &statement, Kind kind)
{
    Query rows(connection, statement.text);
    bindAll(rows, statement.bindings);
    Read read;
    rows.each([&](const Row &row) {
        if (kind == Kind::Walk)
            read.walked = row.int64(walkedColumn);
        if (row.isNull(0))
            return; // a walk that found nothing
        read.page.rows.append(ticketRowFrom(row));
        read.page.keys.append(keyFrom(row));
    });
    return read;
}

struct Guess {
    qint64 matches = 0;
    qint64 tickets = 0;
};

Guess guess(Connection &connection, const WordSearch &search)
{
    WordShares shares = wordsOf(search.words);
    Guess guess;
    Query(connection,
          u"SELECT s.word, s.is_beginning, s.share, desk.roughly_all_tickets()"
          " FROM desk.word_shares(CAST(:words AS text[]), CAST(:beginnings AS text[])) s"_s)
        .bind(u":words"_s, shares.words(false))
        .bind(u":beginnings"_s, shares.words(true))
        .each([&](const Row &row) {
            shares.set(row.text(0), row.boolean(1), row.real(2));
            guess.tickets = row.int64(3);
        });
    const double matches = shares.shareOf(search.words) * double(guess.tickets);
    guess.matches = std::max<qint64>(1, qint64(matches));
    return guess;
}

// How many tickets to walk over for a page; 0: better not.
qint64 walkFor(const Guess &guess, const WordSearch &search, const PageRequest &request)
{
    const qint64 rows = request.skip + request.limit;
    const qint64 length = rows * guess.tickets / guess.matches;
    if (length <= longestWalk &&
        double(length) * walkedTicket < double(guess.matches) * foundTicket)
        return std::max(patience * length, rows);
    return search.hasPhrase ? std::max(phraseWalk, rows) : 0;
}

} // namespace

QueuePage plainPage(Connection &connection, const QueueQuery &query, const PageRequest &request)
{
    return readPage(connection, pageStatement(query, request), Kind::Plain).page;
}

QueuePage indexedPage(Connection &connection, const QueueQuery &query, const WordSearch &search,
                      const PageRequest &request)
{
    return readPage(connection, wordPageStatement(query, search, request), Kind::Plain).page;
}

std::optional<QueuePage> walkedPage(Connection &connection, const QueueQuery &query,
                                    const WordSearch &search, const PageRequest &request,
                                    qint64 budget)
{
    Read read = readPage(connection, walkStatement(query, search, request, budget), Kind::Walk);
    if (read.page.rows.size() < request.limit && read.walked >= budget)
        return std::nullopt;
    return std::move(read.page);
}

QueuePage wordPage(Connection &connection, const QueueQuery &query, const WordSearch &search,
                   const PageRequest &request)
{
    const qint64 budget =
        isWalkable(query.sort) ? walkFor(guess(connection, search), search, request) : 0;
    if (budget > 0)
        if (auto page = walkedPage(connection, query, search, request, budget))
            return std::move(*page);
    if (search.kinds && isIndexedBy(query.sort))
        return indexedPage(connection, query, search, request);
    return plainPage(connection, query, request);
}

} // namespace deskhand::repositories
