// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowwindow.h"
#include "search/queuequery.h"

#include <QSet>
#include <chrono>
#include <list>
#include <optional>

namespace deskhand::items {

// The same tickets in the same order, whenever they are asked for.
[[nodiscard]] bool isSameList(const search::QueueQuery &left, const search::QueueQuery &right);

// Whether a ticket that was read again belongs elsewhere in a list sorted by this column.
[[nodiscard]] bool standsElsewhere(const domain::TicketRow &before, const domain::TicketRow &now,
                                   search::SortColumn column);

// A list as it was when something else took its place on the screen.
struct ShelvedList {
    search::QueueQuery query;
    RowWindow window;
    qint64 firstInUse = 0; // on the screen, or selected
    qint64 lastInUse = 0;
    bool isFresh = false; // it is as the database has it, as far as all notices tell
};

// Lists left a moment ago, for going back to them without asking the database.
//
// A list is fresh while no notice has come that may concern it. A notice puts every list here in
// doubt; one that is in memory whole can be cleared of it: its tickets are read again, and if the
// list neither holds nor finds any of them, it is as before. Of a list that is known in part only
// nobody can tell whether a ticket out of sight left it, so it is not fresh any more. Where time
// itself moves tickets, a list is fresh for longestByTime. What is not fresh still knows its place
// and the keys that lead there.
//
// Bounded: mostLists lists, mostRows rows of all together; the one left longest ago goes first.
// Pure: no timer, no thread, no database.
class ListShelf {
public:
    static constexpr std::size_t mostLists = 12;
    static constexpr qsizetype mostRows = 20'000;
    static constexpr qsizetype mostDoubts = 300; // tickets to read again for one list
    static constexpr std::chrono::seconds longestByTime{60};

    void put(ShelvedList list); // in place of the same list put here earlier
    // isFresh tells whether the list may be shown as it is at `wanted.now`; a fresh one leaves.
    [[nodiscard]] std::optional<ShelvedList> find(const search::QueueQuery &wanted);

    void ticketsChanged(const QSet<domain::TicketId> &tickets);
    void everythingChanged();

    // What to read again in order to clear a list of doubt. One question at a time: the next one
    // after answer() or answerLost().
    struct Question {
        quint64 serial = 0;
        search::QueueQuery query;
        QList<domain::TicketId> tickets;
    };
    [[nodiscard]] std::optional<Question> nextQuestion();
    void answer(quint64 serial, const QList<search::RereadRow> &rows);
    void answerLost(quint64 serial);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] qsizetype rows() const;

private:
    struct Entry {
        ShelvedList list;
        bool isWhole = false;
        QSet<domain::TicketId> doubts; // have changed, and are not being asked about
        QSet<domain::TicketId> asked;
        quint64 question = 0; // 0: none is under way
    };

    static void spoil(Entry &entry);
    [[nodiscard]] Entry *asking(quint64 serial);

    std::list<Entry> m_entries; // the one left last in front
    quint64 m_questions = 0;
};

} // namespace deskhand::items
