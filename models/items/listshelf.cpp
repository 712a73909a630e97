// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listshelf.h"

#include "search/timedependence.h"

#include <algorithm>

namespace deskhand::items {

using domain::TicketId;
using domain::TicketRow;

bool isSameList(const search::QueueQuery &left, const search::QueueQuery &right)
{
    return left.sort == right.sort && left.me == right.me && left.timeZone == right.timeZone &&
           left.filter == right.filter;
}

bool standsElsewhere(const TicketRow &before, const TicketRow &now, search::SortColumn column)
{
    using enum search::SortColumn;
    switch (column) {
    case Number:
        return before.number != now.number;
    case Title:
        return before.title != now.title;
    case Status:
        return before.status != now.status;
    case Priority:
        return before.priority != now.priority;
    case Requester:
        return before.requesterName != now.requesterName;
    case Assignee:
        return before.assigneeName != now.assigneeName;
    case Team:
        return before.teamName != now.teamName;
    case Tags:
        return before.tags != now.tags;
    case Created:
        return before.createdAt != now.createdAt;
    case Updated:
        return before.updatedAt != now.updatedAt;
    case Resolved:
        return before.resolvedAt != now.resolvedAt;
    }
    return true;
}

void ListShelf::put(ShelvedList list)
{
    m_entries.remove_if(
        [&](const Entry &entry) { return isSameList(entry.list.query, list.query); });
    const qint64 total = list.window.total().value_or(-1);
    const bool isWhole = total >= 0 && list.window.has(0, total - 1);
    m_entries.push_front(
        {.list = std::move(list), .isWhole = isWhole, .doubts = {}, .asked = {}, .question = 0});
    while (m_entries.size() > mostLists || (m_entries.size() > 1 && rows() > mostRows))
        m_entries.pop_back();
}

std::optional<ShelvedList> ListShelf::find(const search::QueueQuery &wanted)
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return isSameList(entry.list.query, wanted); });
    if (found == m_entries.end())
        return std::nullopt;
    ShelvedList list = found->list;
    const bool inTime =
        !search::dependsOnTime(wanted.filter) ||
        list.query.now.secsTo(wanted.now) < std::chrono::seconds(longestByTime).count();
    list.isFresh = list.isFresh && inTime && found->doubts.isEmpty() && found->asked.isEmpty();
    if (list.isFresh)
        m_entries.erase(found);
    return list;
}

void ListShelf::ticketsChanged(const QSet<TicketId> &tickets)
{
    for (Entry &entry : m_entries) {
        if (!entry.list.isFresh)
            continue;
        entry.doubts.unite(tickets);
        if (!entry.isWhole || entry.doubts.size() > mostDoubts)
            spoil(entry);
    }
}

void ListShelf::everythingChanged()
{
    for (Entry &entry : m_entries)
        spoil(entry);
}

void ListShelf::spoil(Entry &entry)
{
    entry.list.isFresh = false;
    entry.doubts.clear();
    entry.asked.clear();
    entry.question = 0;
}

std::optional<ListShelf::Question> ListShelf::nextQuestion()
{
    if (std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.question != 0; }))
        return std::nullopt;
    const auto doubtful =
        std::ranges::find_if(m_entries, [](const Entry &entry) { return !entry.doubts.isEmpty(); });
    if (doubtful == m_entries.end())
        return std::nullopt;
    doubtful->question = ++m_questions;
    doubtful->asked = std::exchange(doubtful->doubts, {});
    return Question{doubtful->question, doubtful->list.query, doubtful->asked.values()};
}

void ListShelf::answer(quint64 serial, const QList<search::RereadRow> &rows)
{
    Entry *entry = asking(serial);
    if (!entry)
        return;
    const bool finds =
        std::ranges::any_of(rows, [](const search::RereadRow &row) { return row.matches; });
    const bool holds = std::ranges::any_of(
        entry->asked, [&](TicketId id) { return entry->list.window.indexOf(id).has_value(); });
    if (finds || holds) {
        spoil(*entry);
        return;
    }
    entry->asked.clear();
    entry->question = 0;
}

void ListShelf::answerLost(quint64 serial)
{
    if (Entry *entry = asking(serial))
        spoil(*entry);
}

ListShelf::Entry *ListShelf::asking(quint64 serial)
{
    const auto found = std::ranges::find(m_entries, serial, &Entry::question);
    return serial == 0 || found == m_entries.end() ? nullptr : &*found;
}

qsizetype ListShelf::rows() const
{
    qsizetype rows = 0;
    for (const Entry &entry : m_entries)
        rows += entry.list.window.tickets().size();
    return rows;
}

} // namespace deskhand::items
