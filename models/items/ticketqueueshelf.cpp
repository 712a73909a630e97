// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include <algorithm>
#include <utility>

// Going from list to list, and back: the rest of the class is in ticketqueuemodel.cpp.
namespace deskhand::items {

using search::SortDirection;

namespace {

constexpr qint64 keptAround = RowWindow::blockSize / 2; // beyond the rows in use
constexpr qint64 shortList = 1'000;                     // is kept whole

} // namespace

void TicketQueueModel::show(const search::Filter &filter, search::Sort sort)
{
    m_wanted.filter = filter;
    m_wanted.sort = sort;
    beginAnother();
}

void TicketQueueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const search::Sort sort{ticketColumnSorts[std::size_t(column)],
                            order == Qt::AscendingOrder ? SortDirection::Ascending
                                                        : SortDirection::Descending};
    if (sort == m_wanted.sort)
        return;
    m_wanted.sort = sort;
    if (m_generations > 0)
        beginAnother();
}

// The list wanted, which may have been on show before. Shown once more, it begins at the top.
void TicketQueueModel::beginAnother()
{
    m_wanted.me = m_me;
    m_wanted.now = m_clock();
    m_wanted.timeZone = QTimeZone::systemTimeZone();
    m_isReturn = false;
    m_learnt.clear(); // said what belongs into the list before
    if (m_state == State::Ready && isSameList(m_shown->query, m_wanted)) {
        begin(QueueList::Swap::Reset);
        return;
    }
    std::optional<ShelvedList> shelved = m_shelf.find(m_wanted);
    m_isReturn = shelved.has_value();
    // What lay within the first page is read as fast without what is known.
    if (shelved && (shelved->isFresh || shelved->lastInUse >= RowWindow::blockSize))
        returnTo(std::move(*shelved));
    else
        begin(QueueList::Swap::Reset);
}

void TicketQueueModel::returnTo(ShelvedList &&list)
{
    leaveAsItIs(QueueList::Swap::Return);
    m_next = std::make_unique<QueueList>(list.isFresh ? list.query : m_wanted, ++m_generations,
                                         QueueList::Swap::Return);
    m_next->returnsTo = {list.firstInUse, list.lastInUse};
    if (list.isFresh) {
        m_next->window = list.window.part(m_generations, 0, list.window.size());
        m_next->totalArrived = true;
        m_next->countedAt = m_news;
        swapIn();
        return;
    }
    // Its total and keys are a guess, so that place and total are read at the same time.
    m_next->window.setTotal(*list.window.total());
    m_next->window.adoptAnchors(list.window, 0);
    if (m_state == State::Failed)
        setState(State::Loading);
    ask(*m_next);
}

// Another list is to take the place of the one on show. What that one was to be read anew for stays
// unread, should it be left before.
void TicketQueueModel::leaveAsItIs(QueueList::Swap swap)
{
    if (swap == QueueList::Swap::KeepPlace || m_reloadWanted)
        m_shown->isSpoilt = true;
    m_reloadWanted = false;
}

// The list on show makes room for another.
void TicketQueueModel::shelve(const QueueList &next)
{
    const RowWindow &window = m_shown->window;
    if (m_state != State::Ready || !window.total() || isSameList(m_shown->query, next.query))
        return;
    const auto [firstInUse, lastInUse] = inUse();
    qint64 first = firstInUse - keptAround;
    qint64 last = lastInUse + keptAround;
    if (*window.total() <= shortList)
        std::tie(first, last) = std::pair(qint64(0), shortList);
    m_shelf.put({.query = m_shown->query,
                 .window = window.part(0, first, last),
                 .firstInUse = firstInUse,
                 .lastInUse = lastInUse,
                 .isFresh = isFresh(*m_shown)});
}

// As the database has it, as far as all notices tell. Of a list in memory whole, the tickets read
// again tell everything; of any other, the number of its tickets has to be asked for as well.
bool TicketQueueModel::isFresh(const QueueList &list) const
{
    const bool isWhole = list.window.has(0, list.window.size() - 1);
    return m_noticesArrive && !list.isSpoilt && m_openRereads == 0 &&
           (isWhole || list.countedAt == m_news);
}

void TicketQueueModel::setNoticesArrive(bool arrive)
{
    if (std::exchange(m_noticesArrive, arrive) == arrive)
        return;
    m_shelf.everythingChanged();
    m_shown->isSpoilt = true;
    if (m_next)
        m_next->isSpoilt = true;
}

// One list at a time is cleared of doubt, after a pause: it is for later, and others wait.
void TicketQueueModel::askShelf()
{
    const auto question = m_shelf.nextQuestion();
    if (!question)
        return;
    search::QueueQuery query = question->query;
    query.now = m_clock();
    m_source.reread(query, question->tickets,
                    {.ready =
                         [this, serial = question->serial](const auto &rows) {
                             m_shelf.answer(serial, rows);
                             if (!m_shelfPause.isActive())
                                 m_shelfPause.start();
                         },
                     .failed =
                         [this, serial = question->serial](const core::Error & /*error*/) {
                             // The list is read anew when somebody goes back to it, and says then
                             // what is wrong.
                             m_shelf.answerLost(serial);
                         }});
}

} // namespace deskhand::items
