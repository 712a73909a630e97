// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include <utility>

// What the queue does when somebody changed tickets: the rest of the class is in
// ticketqueuemodel.cpp.
namespace deskhand::items {

void TicketQueueModel::refreshRows(const QSet<domain::TicketId> &tickets)
{
    QList<domain::TicketId> loaded = loadedTickets();
    loaded.removeIf([&](domain::TicketId id) { return !tickets.contains(id); });
    recountSoon();
    if (loaded.isEmpty())
        return;
    // Not called off by the next one: it may be about other rows. Each row guards its version.
    m_source.rows(loaded, {.ready = [this](const QList<domain::TicketRow> &rows) { patch(rows); },
                           .failed =
                               [this](const core::Error &error) {
                                   if (error.kind() != core::ErrorKind::Cancelled)
                                       Q_EMIT failed(error);
                               }});
}

void TicketQueueModel::patch(const QList<domain::TicketRow> &rows)
{
    for (const domain::TicketRow &row : rows) {
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
