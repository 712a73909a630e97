// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include <algorithm>
#include <utility>

// What the queue does when somebody changed tickets: the rest of the class is in
// ticketqueuemodel.cpp.
namespace deskhand::items {

void TicketQueueModel::refreshRows(const QSet<domain::TicketId> &tickets)
{
    if (m_generations == 0 || tickets.isEmpty())
        return;
    recountSoon();
    search::QueueQuery query = m_wanted;
    query.now = m_clock();
    // Not called off by the next one: it may be about other rows. Each row guards its version.
    m_source.reread(query, tickets.values(),
                    {.ready =
                         [this, tickets, newest = m_generations](const auto &rows) {
                             patch(rows);
                             // A list asked for since then has all of this in it.
                             if (m_generations == newest && isStale(tickets, rows))
                                 reloadSoon();
                         },
                     .failed =
                         [this](const core::Error &error) {
                             if (error.kind() != core::ErrorKind::Cancelled)
                                 Q_EMIT failed(error);
                         }});
}

// Whether one of these is in the list on show and should not be, or the other way round. One out
// of sight that belongs there counts as new: nobody knows whether it was there before.
bool TicketQueueModel::isStale(const QSet<domain::TicketId> &changed,
                               const QList<search::RereadRow> &rows) const
{
    if (m_next && m_next->swap == QueueList::Swap::Reset)
        return true; // may have been read just before
    const QList<domain::TicketId> loaded = loadedTickets();
    const QSet<domain::TicketId> shown(loaded.begin(), loaded.end());
    QSet<domain::TicketId> matching;
    for (const search::RereadRow &reread : rows)
        if (reread.matches)
            matching.insert(reread.row.id);
    return std::ranges::any_of(
        changed, [&](domain::TicketId id) { return shown.contains(id) != matching.contains(id); });
}

// At once, and while changes keep coming not more often than the pause allows; never in place of
// a list on its way, which would then never arrive.
void TicketQueueModel::reloadSoon()
{
    if (m_state == State::Failed)
        return;
    if (m_next || m_reloadPause.isActive()) {
        m_reloadWanted = true;
        return;
    }
    m_reloadPause.start();
    reload();
}

void TicketQueueModel::patch(const QList<search::RereadRow> &rows)
{
    for (const auto &[row, matches] : rows) {
        if (const auto at = m_shown->window.patch(row))
            Q_EMIT dataChanged(index(int(*at), 0), index(int(*at), columnCount() - 1));
        if (m_next)
            m_next->window.patch(row);
    }
}

// At once, and while changes keep coming not more often than the pause allows.
void TicketQueueModel::recountSoon()
{
    if (m_recountPause.isActive()) {
        m_recountWanted = true;
        return;
    }
    m_recountPause.start();
    recount();
}

// The number of tickets tells whether some came or went: then the list is read anew.
void TicketQueueModel::recount()
{
    if (m_next || m_state != State::Ready || !m_shown->window.total())
        return; // a list on its way brings its total
    const quint64 generation = m_shown->window.generation();
    search::QueueQuery query = m_shown->query;
    query.now = m_clock();
    m_shown->totalRequest =
        m_source.total(query, {.ready =
                                   [this, generation](qint64 total) {
                                       if (!m_next && m_shown->window.generation() == generation &&
                                           m_shown->window.total() != total)
                                           reload();
                                   },
                               .failed =
                                   [this](const core::Error &error) {
                                       if (error.kind() != core::ErrorKind::Cancelled)
                                           Q_EMIT failed(error);
                                   }});
}

} // namespace deskhand::items
