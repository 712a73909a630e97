// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queuequery.h"

#include <QList>
#include <map>
#include <optional>

namespace deskhand::items {

// A request for one block of rows. Generation and serial tell its answer from all others.
struct RowRequest {
    quint64 generation = 0;
    quint64 serial = 0;
    qint64 first = 0; // index of the block's first row
    search::PageRequest page;
};

// The part of a long list that is in memory: blocks of rows around what is looked at, the rest
// evicted, and the keys by which any place is reached again without counting from the start.
// Knows what was asked for and drops every answer that nobody waits for any more. Pure: no
// model, no timer, no thread, no database.
class RowWindow {
public:
    static constexpr int blockSize = 100;
    static constexpr int defaultBlocks = 60;

    // One window shows one list as of one moment; the next one gets a higher generation.
    // `mostBlocks`: how many to keep, at least those that are looked at.
    explicit RowWindow(quint64 generation, int mostBlocks = defaultBlocks);

    [[nodiscard]] quint64 generation() const { return m_generation; }

    // The number of rows there are, as far as known: the total, or without it the end of what
    // has arrived.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    void setTotal(qint64 total);

    [[nodiscard]] const domain::TicketRow *row(qint64 index) const; // nullptr: not in memory
    [[nodiscard]] std::optional<qint64> indexOf(domain::TicketId id) const;
    [[nodiscard]] QList<domain::TicketId> tickets() const;   // those in memory
    [[nodiscard]] QList<qint64> rows() const;                // their indexes, ascending
    [[nodiscard]] bool has(qint64 first, qint64 last) const; // all of these rows in memory

    struct Plan {
        QList<RowRequest> send;
        QList<RowRequest> callOff; // under way, but nobody looks there any more
    };
    // Says which rows are looked at. What is missing there is to be sent, the newest wish wins:
    // earlier requests for other places are given up.
    Plan look(qint64 first, qint64 last);

    enum class Arrival {
        Stale,        // nobody waits for it: nothing changed
        Taken,        // rows are in memory; size() may have changed
        Inconsistent, // the list has changed underneath: begin anew
    };
    Arrival arrive(const RowRequest &request, const search::QueuePage &page);

    // The request failed: it is no longer under way. False when nobody waits for it.
    bool fail(const RowRequest &request);

    // Takes over a row read anew; its index, or nullopt when it is not in memory or newer here.
    std::optional<qint64> patch(const domain::TicketRow &row);

    // Takes over the keys of another window of the same list and order, from that index on, as
    // an approximation of where those places are now. Reaching them by counting would be slow.
    void adoptAnchors(const RowWindow &other, qint64 from);

    // The same list as a window of its own: of the rows only the blocks that hold some of these,
    // all keys, and nothing under way.
    [[nodiscard]] RowWindow part(quint64 generation, qint64 first, qint64 last) const;

private:
    struct Block {
        QList<domain::TicketRow> rows;
        quint64 lastLook = 0;
    };

    [[nodiscard]] std::optional<RowRequest> planned(qint64 first);
    [[nodiscard]] search::PageRequest shortestWay(qint64 first, qint64 count) const;
    [[nodiscard]] qint64 reachableEnd() const;
    void keepAnchors(qint64 first, const QList<search::SortKey> &keys);
    void evict();

    quint64 m_generation;
    int m_mostBlocks;
    quint64 m_serial = 0;
    quint64 m_looks = 0;
    std::optional<qint64> m_total;
    qint64 m_knownEnd = 0;
    std::map<qint64, Block> m_blocks;        // by index of the first row
    std::map<qint64, RowRequest> m_underway; // the same
    std::map<qint64, search::SortKey> m_anchors;
};

} // namespace deskhand::items
