// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketqueuemodel.h"

#include "items/ticketcells.h"

#include <algorithm>
#include <limits>

namespace deskhand::items {

using search::SortDirection;

namespace {

// Loaded beyond the edges of the screen, so that a step of scrolling shows rows at once.
constexpr qint64 margin = RowWindow::blockSize / 2;
// From here on the places of a list read anew are taken from the old one.
constexpr qint64 countedFromTheTop = 10'000;

int asRows(qint64 size)
{
    return int(std::min<qint64>(size, std::numeric_limits<int>::max()));
}

} // namespace

struct TicketQueueModel::List {
    search::QueueQuery query;
    RowWindow window;
    Swap swap;
    bool totalArrived = false;
    QHash<quint64, QueueSource::Cancel> pages; // by serial
    QueueSource::Cancel totalRequest;

    List(search::QueueQuery asked, quint64 generation, Swap how)
        : query(std::move(asked)),
          window(generation),
          swap(how)
    {
    }
    ~List() { callOffAll(); }
    List(const List &) = delete;
    List &operator=(const List &) = delete;

    void callOffAll()
    {
        for (const auto &cancel : std::as_const(pages))
            cancel();
        pages.clear();
        if (totalRequest)
            std::exchange(totalRequest, nullptr)();
    }
    // The rows to have before this list takes over: those where the reader is.
    [[nodiscard]] std::pair<qint64, qint64> needed(qint64 first, qint64 last) const
    {
        if (swap == Swap::Reset)
            return {0, last - first};
        const qint64 end = std::min(last, window.size() - 1);
        return {std::max<qint64>(0, end - (last - first)), end};
    }
};

TicketQueueModel::TicketQueueModel(QueueSource &source, core::Clock clock, QObject *parent)
    : TableModel(parent),
      m_source(source),
      m_clock(std::move(clock)),
      m_shown(std::make_unique<List>(search::QueueQuery{}, 0, Swap::Reset))
{
    m_shown->window.setTotal(0);
}

TicketQueueModel::~TicketQueueModel() = default;

void TicketQueueModel::show(const search::Filter &filter)
{
    m_wanted.filter = filter;
    begin(Swap::Reset);
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
        begin(Swap::Reset);
}

void TicketQueueModel::reload()
{
    if (m_generations == 0)
        return;
    const bool newList = m_state != State::Ready || (m_next && m_next->swap == Swap::Reset);
    begin(newList ? Swap::Reset : Swap::KeepPlace);
}

void TicketQueueModel::begin(Swap swap)
{
    m_wanted.me = m_me;
    m_wanted.now = m_clock();
    m_wanted.timeZone = QTimeZone::systemTimeZone();
    m_next = std::make_unique<List>(m_wanted, ++m_generations, swap);
    if (swap == Swap::KeepPlace) {
        // A guess, so that rows and total are read at the same time.
        m_next->window.setTotal(m_shown->window.size());
        m_next->window.adoptAnchors(m_shown->window, countedFromTheTop);
    } else if (m_state == State::Failed) {
        setState(State::Loading);
    }
    look(*m_next);
    requestTotal(*m_next);
    Q_EMIT busyChanged(true);
}

void TicketQueueModel::setVisibleRows(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    look(*m_shown);
    if (m_next && m_next->swap == Swap::KeepPlace)
        look(*m_next);
}

void TicketQueueModel::look(List &list)
{
    auto [first, last] = list.needed(m_firstVisible, m_lastVisible);
    if (&list == m_shown.get()) {
        first = m_firstVisible - margin;
        last = m_lastVisible + margin;
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
                 List *list = listOf(request.generation);
                 if (list && list->window.fail(request))
                     requestFailed(request.generation, error);
             }});
    listOf(request.generation)->pages.insert(request.serial, cancel);
}

void TicketQueueModel::requestTotal(List &list)
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
    List *list = listOf(request.generation);
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
        swapIfReady();
        return;
    }
    replaceWindow(std::move(changed));
    const int last = int(std::min<qint64>(request.first + page.rows.size(), rows())) - 1;
    if (last >= request.first)
        Q_EMIT dataChanged(index(int(request.first), 0), index(last, columnCount() - 1));
}

void TicketQueueModel::totalArrived(quint64 generation, qint64 total)
{
    List *list = listOf(generation);
    if (!list)
        return;
    list->totalRequest = nullptr;
    list->totalArrived = true;
    if (list == m_next.get()) {
        if (list->swap == Swap::KeepPlace && list->window.total() != total) {
            // The guess was wrong, and with it every place counted from the end.
            list->callOffAll();
            list->window = RowWindow(++m_generations);
            list->window.setTotal(total);
            list->window.adoptAnchors(m_shown->window, countedFromTheTop);
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
}

void TicketQueueModel::requestFailed(quint64 generation, const core::Error &error)
{
    if (error.kind() == core::ErrorKind::Cancelled)
        return;
    const bool next = m_next && m_next->window.generation() == generation;
    if (next && m_next->swap == Swap::Reset) {
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
    const auto [first, last] = m_next->needed(m_firstVisible, m_lastVisible);
    const RowWindow &window = m_next->window;
    const bool ready = m_next->swap == Swap::Reset
                           ? window.row(0) || window.total() == 0
                           : m_next->totalArrived && window.has(first, last);
    if (ready)
        swapIn();
}

void TicketQueueModel::swapIn()
{
    const std::unique_ptr<List> next = std::move(m_next);
    const bool keepPlace = next->swap == Swap::KeepPlace;
    if (keepPlace) {
        Q_EMIT aboutToReload();
        std::swap(m_shown->query, next->query);
        std::swap(m_shown->pages, next->pages);
        std::swap(m_shown->totalRequest, next->totalRequest);
        replaceWindow(std::move(next->window));
        if (rows() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
        Q_EMIT reloaded();
    } else {
        beginResetModel();
        m_shown = std::make_unique<List>(next->query, next->window.generation(), Swap::Reset);
        std::swap(m_shown->window, next->window);
        std::swap(m_shown->pages, next->pages);
        std::swap(m_shown->totalRequest, next->totalRequest);
        m_firstVisible = 0;
        m_lastVisible = 0;
        endResetModel();
    }
    setState(State::Ready);
    Q_EMIT totalChanged();
    Q_EMIT busyChanged(false);
    look(*m_shown);
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

void TicketQueueModel::refreshRows(const QSet<domain::TicketId> &tickets)
{
    QList<domain::TicketId> loaded = loadedTickets();
    loaded.removeIf([&](domain::TicketId id) { return !tickets.contains(id); });
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
    return ticket ? ticketCell(*ticket, TicketColumn(column), role, m_clock())
                  : loadingCell(TicketColumn(column), role);
}

void TicketQueueModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

TicketQueueModel::List *TicketQueueModel::listOf(quint64 generation)
{
    for (List *list : {m_shown.get(), m_next.get()})
        if (list && list->window.generation() == generation)
            return list;
    return nullptr;
}

} // namespace deskhand::items
