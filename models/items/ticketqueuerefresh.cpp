// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include "core/plaintooltip.h"
#include "items/presencewords.h"

#include <algorithm>
#include <chrono>
#include <utility>

// What the queue does when somebody changed tickets: the rest of the class is in
// ticketqueuemodel.cpp.
namespace deskhand::items {

namespace {

// Beyond, reading the list anew is the smaller work.
constexpr qsizetype mostLearnt = 5'000;
// While changes keep coming, a list is read a quarter of the time at most.
constexpr std::chrono::milliseconds shortestReloadPause{150};
constexpr std::chrono::milliseconds longestReloadPause{1'000};
constexpr int pausePerReading = 3;

} // namespace

void TicketQueueModel::refreshRows(const QSet<domain::TicketId> &tickets)
{
    if (m_generations == 0 || tickets.isEmpty())
        return;
    ++m_news;
    m_shelf.ticketsChanged(tickets);
    if (!m_shelfPause.isActive())
        m_shelfPause.start();
    recountSoon();
    spoilUnderway();
    search::QueueQuery query = m_wanted;
    query.now = m_clock();
    ++m_openRereads;
    // Not called off by the next one: it may be about other rows. Each row guards its version.
    m_source.reread(query, tickets.values(),
                    {.ready =
                         [this, tickets, query, newest = m_generations](const auto &rows) {
                             --m_openRereads;
                             patch(rows);
                             if (isSameList(query, m_wanted))
                                 learn(tickets, rows);
                             // A list asked for since then has all of this in it; the one on
                             // show may not be that list yet.
                             if (m_generations == newest) {
                                 if (isStale(tickets, rows))
                                     reloadSoon();
                             } else if (m_shown->window.generation() <= newest) {
                                 m_shown->isSpoilt = true;
                             }
                         },
                     .failed =
                         [this](const core::Error &error) {
                             --m_openRereads;
                             m_shown->isSpoilt = true;
                             if (error.kind() != core::ErrorKind::Cancelled)
                                 Q_EMIT failed(error);
                         }});
}

void TicketQueueModel::refreshAll()
{
    ++m_news;
    m_shelf.everythingChanged();
    m_shown->isSpoilt = true;
    reload();
}

void TicketQueueModel::refreshNames()
{
    ++m_news;
    m_shelf.everythingChanged();
    m_shown->isSpoilt = true;
    if (m_next)
        m_next->isSpoilt = true;
    if (m_generations > 0)
        reloadSoon();
}

// Another list is on its way: what comes now is asked about that one, and the one on show is left
// as it is. Both may have been read before.
void TicketQueueModel::spoilUnderway()
{
    if (!m_next || m_next->swap == QueueList::Swap::KeepPlace)
        return;
    m_shown->isSpoilt = true;
    m_next->isSpoilt = true;
}

// Whether one of these is in the list on show and should not be, or the other way round. One out
// of sight that belongs there counts as new: nobody knows whether it was there before. So does one
// that the reading under way does not have: it may have come back since that looked.
bool TicketQueueModel::isStale(const QSet<domain::TicketId> &changed,
                               const QList<search::RereadRow> &rows) const
{
    if (m_next && m_next->swap != QueueList::Swap::KeepPlace)
        return true; // may have been read just before
    const QList<domain::TicketId> loaded = loadedTickets();
    const QSet<domain::TicketId> shown(loaded.begin(), loaded.end());
    const auto comes = [this](domain::TicketId id) {
        return m_next && m_next->window.indexOf(id).has_value();
    };
    QSet<domain::TicketId> matching;
    for (const search::RereadRow &reread : rows)
        if (reread.matches)
            matching.insert(reread.row.id);
    return std::ranges::any_of(changed, [&](domain::TicketId id) {
        return matching.contains(id) ? !shown.contains(id) || (m_next && !comes(id))
                                     : shown.contains(id) || comes(id);
    });
}

// At once, and while changes keep coming not more often than the pause allows; never in place of
// a list on its way, which would then never arrive.
void TicketQueueModel::reloadSoon()
{
    if (m_state == State::Failed)
        return;
    m_shown->isSpoilt = true;
    if (m_next || m_reloadPause.isActive()) {
        m_reloadWanted = true;
        return;
    }
    reload();
    m_reloadPause.start(shortestReloadPause);
}

void TicketQueueModel::pauseReloads()
{
    const std::chrono::milliseconds took(m_sinceBegin.elapsed());
    m_reloadPause.start(
        std::clamp(took * pausePerReading, shortestReloadPause, longestReloadPause));
}

void TicketQueueModel::patch(const QList<search::RereadRow> &rows)
{
    for (const auto &[row, matches] : rows) {
        const auto *before = ticketAt(rowOf(row.id));
        if (before && standsElsewhere(*before, row, m_shown->query.sort.column))
            m_shown->isSpoilt = true; // it stays where it is, in this list
        if (const auto at = m_shown->window.patch(row))
            Q_EMIT dataChanged(index(int(*at), 0), index(int(*at), columnCount() - 1),
                               {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        if (m_next)
            m_next->window.patch(row);
    }
}

void TicketQueueModel::setPresence(const domain::PresenceByTicket &others)
{
    QSet<domain::TicketId> changed;
    for (const auto *side : {&std::as_const(m_presence), &others})
        for (auto at = side->cbegin(); at != side->cend(); ++at)
            if (m_presence.value(at.key()) != others.value(at.key()))
                changed.insert(at.key());
    m_presence = others;
    for (const domain::TicketId ticket : std::as_const(changed))
        if (const int row = rowOf(ticket); row >= 0) {
            const QModelIndex title = index(row, int(TicketColumn::Title));
            Q_EMIT dataChanged(title, title,
                               {PresenceRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        }
}

// What the title's cell says, and who else has the ticket open.
QVariant TicketQueueModel::withPresence(const QVariant &cell, domain::TicketId ticket,
                                        int role) const
{
    const auto present = m_presence.constFind(ticket);
    if (present == m_presence.cend())
        return cell;
    switch (role) {
    case PresenceRole:
        return QVariant::fromValue(*present);
    case Qt::ToolTipRole:
        return core::plainToolTip(ticketAt(rowOf(ticket))->title + u'\n' + presenceWords(*present));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(cell.toString(), presenceWords(*present));
    default:
        return cell;
    }
}

// Rows on their way may have been read before these: applyLearnt() puts them right on arrival.
void TicketQueueModel::learn(const QSet<domain::TicketId> &asked,
                             const QList<search::RereadRow> &rows)
{
    if (!m_next && m_shown->pages.isEmpty()) {
        m_learnt.clear();
        return;
    }
    for (const domain::TicketId id : asked)
        m_learnt.insert(id, std::nullopt);
    for (const search::RereadRow &reread : rows)
        m_learnt.insert(reread.row.id, reread);
    if (m_learnt.size() > mostLearnt) {
        m_learnt.clear();
        reloadSoon();
    }
}

void TicketQueueModel::applyLearnt(QueueList &list, const search::QueuePage &page)
{
    bool isStale = false;
    for (const domain::TicketRow &row : page.rows) {
        const auto known = m_learnt.constFind(row.id);
        if (known == m_learnt.cend())
            continue;
        if (*known && (*known)->row.version >= row.version)
            list.window.patch((*known)->row);
        isStale = isStale || !*known || !(*known)->matches;
    }
    if (isStale)
        reloadSoon();
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
                                   [this, generation, news = m_news](qint64 total) {
                                       if (m_next || m_shown->window.generation() != generation)
                                           return;
                                       if (m_shown->window.total() == total)
                                           m_shown->countedAt = news;
                                       else
                                           reload();
                                   },
                               .failed =
                                   [this](const core::Error &error) {
                                       if (error.kind() != core::ErrorKind::Cancelled)
                                           Q_EMIT failed(error);
                                   }});
}

} // namespace deskhand::items
