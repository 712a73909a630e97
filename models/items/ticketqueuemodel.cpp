// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include "items/queuelist.h"
#include "items/ticketcells.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace deskhand::items {

using search::SortDirection;

namespace {

constexpr std::chrono::milliseconds betweenRecounts{500};
constexpr std::chrono::milliseconds betweenShelfQuestions{250};
// Loaded beyond the edges of the screen, so that a step of scrolling shows rows at once.
constexpr qint64 margin = RowWindow::blockSize / 2;
// From here on the places of a list read anew are taken from the old one.
constexpr qint64 countedFromTheTop = 10'000;

int asRows(qint64 size)
{
    return int(std::min<qint64>(size, std::numeric_limits<int>::max()));
}

} // namespace

TicketQueueModel::TicketQueueModel(QueueSource &source, core::Clock clock, QObject *parent)
    : TableModel(parent),
      m_source(source),
      m_clock(std::move(clock)),
      m_shown(std::make_unique<QueueList>(search::QueueQuery{}, 0, QueueList::Swap::Reset))
{
    m_shown->window.setTotal(0);
    m_recountPause.setSingleShot(true);
    m_recountPause.setInterval(betweenRecounts);
    connect(&m_recountPause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_recountWanted, false))
            recountSoon();
    });
    m_shelfPause.setSingleShot(true);
    m_shelfPause.setInterval(betweenShelfQuestions);
    connect(&m_shelfPause, &QTimer::timeout, this, &TicketQueueModel::askShelf);
    m_reloadPause.setSingleShot(true);
    connect(&m_reloadPause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_reloadWanted, false))
            reloadSoon();
    });
}

TicketQueueModel::~TicketQueueModel() = default;

void TicketQueueModel::reload()
{
    if (m_generations == 0)
        return;
    const bool newList =
        m_state != State::Ready || (m_next && m_next->swap != QueueList::Swap::KeepPlace);
    begin(newList ? QueueList::Swap::Reset : QueueList::Swap::KeepPlace);
}

void TicketQueueModel::begin(QueueList::Swap swap)
{
    m_wanted.me = m_me;
    m_wanted.now = m_clock();
    m_wanted.timeZone = QTimeZone::systemTimeZone();
    leaveAsItIs(swap);
    m_sinceBegin.start();
    m_next = std::make_unique<QueueList>(m_wanted, ++m_generations, swap);
    if (swap == QueueList::Swap::KeepPlace) {
        // A guess, so that rows and total are read at the same time.
        m_next->window.setTotal(m_shown->window.size());
        m_next->window.adoptAnchors(m_shown->window, countedFromTheTop);
    } else if (m_state == State::Failed) {
        setState(State::Loading);
    }
    ask(*m_next);
}

void TicketQueueModel::ask(QueueList &list)
{
    list.isSpoilt = !m_noticesArrive;
    list.countedAt = m_news;
    look(list);
    requestTotal(list);
    Q_EMIT busyChanged(true);
}

void TicketQueueModel::setVisibleRows(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    lookAgain();
}

void TicketQueueModel::setHeldRows(int first, int last)
{
    if (first == m_firstHeld && last == m_lastHeld)
        return;
    m_firstHeld = first;
    m_lastHeld = last;
    lookAgain();
}

void TicketQueueModel::lookAgain()
{
    look(*m_shown);
    if (m_next && m_next->swap == QueueList::Swap::KeepPlace)
        look(*m_next);
}

// The visible rows, the held ones and what lies between them, as long as that is little.
std::pair<qint64, qint64> TicketQueueModel::inUse() const
{
    const qint64 first = std::min(m_firstVisible, m_firstHeld);
    const qint64 last = std::max(m_lastVisible, m_lastHeld);
    if (m_firstHeld < 0 || last - first >= mostHeldRows)
        return {m_firstVisible, m_lastVisible};
    return {first, last};
}

// The rows a list must have before it takes the place of the one on show.
std::pair<qint64, qint64> TicketQueueModel::needed(const QueueList &list) const
{
    if (list.swap == QueueList::Swap::Reset)
        return {0, m_lastVisible - m_firstVisible};
    if (list.swap == QueueList::Swap::Return)
        return {std::min(list.returnsTo.first, std::max<qint64>(0, list.window.size() - 1)),
                std::min(list.returnsTo.second, list.window.size() - 1)};
    const auto [first, last] = inUse();
    const qint64 end = std::min(last + margin, list.window.size() - 1);
    return {std::max<qint64>(0, std::min(first - margin, end - (last - first))), end};
}

void TicketQueueModel::look(QueueList &list)
{
    auto [first, last] = needed(list);
    if (&list == m_shown.get()) {
        std::tie(first, last) = inUse();
        first -= margin;
        last += margin;
    }
    const RowWindow::Plan plan = list.window.look(first, last);
    for (const RowRequest &request : plan.callOff)
        if (const auto cancel = list.pages.take(request.serial))
            cancel();
    for (const RowRequest &request : plan.send)
        send(request, list.query);
}

void TicketQueueModel::send(const RowRequest &request, const search::QueueQuery &query)
{
    const auto cancel = m_source.page(
        query, request.page,
        {.ready = [this, request](const search::QueuePage &page) { arrived(request, page); },
         .failed =
             [this, request](const core::Error &error) {
                 QueueList *list = listOf(request.generation);
                 if (list && list->window.fail(request))
                     requestFailed(request.generation, error);
             }});
    listOf(request.generation)->pages.insert(request.serial, cancel);
}

void TicketQueueModel::requestTotal(QueueList &list)
{
    const quint64 generation = list.window.generation();
    list.totalRequest = m_source.total(
        list.query, {.ready = [this, generation](qint64 total) { totalArrived(generation, total); },
                     .failed =
                         [this, generation](const core::Error &error) {
                             if (listOf(generation))
                                 requestFailed(generation, error);
                         }});
}

void TicketQueueModel::arrived(const RowRequest &request, const search::QueuePage &page)
{
    QueueList *list = listOf(request.generation);
    if (!list)
        return;
    list->pages.remove(request.serial);
    RowWindow changed = list->window;
    switch (changed.arrive(request, page)) {
    case RowWindow::Arrival::Stale:
        return;
    case RowWindow::Arrival::Inconsistent:
        list->window = std::move(changed);
        // Where the total was only a guess, the total on its way puts it right.
        if (list == m_shown.get() || list->totalArrived)
            reload();
        return;
    case RowWindow::Arrival::Taken:
        break;
    }
    if (list == m_next.get()) {
        m_next->window = std::move(changed);
        applyLearnt(*m_next, page);
        swapIfReady();
        return;
    }
    replaceWindow(std::move(changed));
    applyLearnt(*m_shown, page);
    const int last = int(std::min<qint64>(request.first + page.rows.size(), rows())) - 1;
    if (last >= request.first)
        Q_EMIT dataChanged(index(int(request.first), 0), index(last, columnCount() - 1));
}

void TicketQueueModel::totalArrived(quint64 generation, qint64 total)
{
    QueueList *list = listOf(generation);
    if (!list)
        return;
    list->totalRequest = nullptr;
    list->totalArrived = true;
    if (list == m_next.get()) {
        if (list->swap != QueueList::Swap::Reset && list->window.total() != total) {
            // The guess was wrong, and with it every place counted from the end. Rows asked for
            // from now on may know more than a total from before the last notice.
            list->isSpoilt = list->isSpoilt || list->countedAt != m_news;
            list->callOffAll();
            RowWindow window(++m_generations);
            window.setTotal(total);
            window.adoptAnchors(list->swap == QueueList::Swap::KeepPlace ? m_shown->window
                                                                         : list->window,
                                countedFromTheTop);
            list->window = std::move(window);
        } else {
            list->window.setTotal(total);
        }
        look(*list);
        swapIfReady();
        return;
    }
    RowWindow changed = list->window;
    changed.setTotal(total);
    replaceWindow(std::move(changed));
    Q_EMIT totalChanged();
    look(*m_shown);
    if (m_shown->countedAt != m_news)
        recountSoon();
}

void TicketQueueModel::requestFailed(quint64 generation, const core::Error &error)
{
    if (error.kind() == core::ErrorKind::Cancelled)
        return;
    const bool next = m_next && m_next->window.generation() == generation;
    if (next && m_next->swap != QueueList::Swap::KeepPlace) {
        shelve(*m_next);
        beginResetModel();
        m_shown = std::move(m_next);
        m_shown->callOffAll();
        m_shown->window = RowWindow(++m_generations);
        m_shown->window.setTotal(0);
        endResetModel();
        setState(State::Failed);
        Q_EMIT totalChanged();
    }
    if (next) {
        m_next.reset();
        Q_EMIT busyChanged(false);
    }
    Q_EMIT failed(error);
}

void TicketQueueModel::swapIfReady()
{
    const auto [first, last] = needed(*m_next);
    const RowWindow &window = m_next->window;
    const bool ready = m_next->swap == QueueList::Swap::Reset
                           ? window.row(0) || window.total() == 0
                           : m_next->totalArrived && window.has(first, last);
    if (ready)
        swapIn();
}

void TicketQueueModel::swapIn()
{
    std::unique_ptr<QueueList> next = std::move(m_next);
    const bool keepPlace = next->swap == QueueList::Swap::KeepPlace;
    if (keepPlace) {
        Q_EMIT aboutToReload();
        m_shown->takeRequests(*next);
        replaceWindow(std::move(next->window));
        if (rows() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
        Q_EMIT reloaded();
        pauseReloads();
    } else {
        shelve(*next);
        beginResetModel();
        m_shown = std::move(next);
        m_firstVisible = m_lastVisible = 0;
        m_firstHeld = m_lastHeld = -1;
        endResetModel();
    }
    setState(State::Ready);
    Q_EMIT totalChanged();
    Q_EMIT busyChanged(false);
    look(*m_shown);
    if (m_reloadWanted && !m_reloadPause.isActive())
        reloadSoon();
    if (m_shown->countedAt != m_news)
        recountSoon();
}

// The number of rows follows the window.
void TicketQueueModel::replaceWindow(RowWindow window)
{
    const int before = rows();
    const int after = asRows(window.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_shown->window = std::move(window);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_shown->window = std::move(window);
        endRemoveRows();
    } else {
        m_shown->window = std::move(window);
    }
}

const domain::TicketRow *TicketQueueModel::ticketAt(int row) const
{
    return m_shown->window.row(row);
}

int TicketQueueModel::rowOf(domain::TicketId id) const
{
    return int(m_shown->window.indexOf(id).value_or(-1));
}

QList<domain::TicketId> TicketQueueModel::loadedTickets() const
{
    return m_shown->window.tickets();
}

std::optional<qint64> TicketQueueModel::total() const
{
    return m_shown->window.total();
}

const search::QueueQuery &TicketQueueModel::query() const
{
    return m_shown->query;
}

int TicketQueueModel::sortColumn() const
{
    const auto *found = std::ranges::find(ticketColumnSorts, m_wanted.sort.column);
    return found == ticketColumnSorts.end() ? -1 : int(found - ticketColumnSorts.begin());
}

Qt::SortOrder TicketQueueModel::sortOrder() const
{
    return m_wanted.sort.direction == SortDirection::Ascending ? Qt::AscendingOrder
                                                               : Qt::DescendingOrder;
}

int TicketQueueModel::rows() const
{
    return asRows(m_shown->window.size());
}

QVariant TicketQueueModel::cell(int row, int column, int role) const
{
    const domain::TicketRow *ticket = ticketAt(row);
    if (!ticket)
        return loadingCell(TicketColumn(column), role);
    const QVariant cell = ticketCell(*ticket, TicketColumn(column), role, m_clock());
    return TicketColumn(column) == TicketColumn::Title ? withPresence(cell, ticket->id, role)
                                                       : cell;
}

void TicketQueueModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

QueueList *TicketQueueModel::listOf(quint64 generation)
{
    for (QueueList *list : {m_shown.get(), m_next.get()})
        if (list && list->window.generation() == generation)
            return list;
    return nullptr;
}

} // namespace deskhand::items
