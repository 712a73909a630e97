// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queuetable.h"

#include "views/queue/queueheader.h"
#include "views/queue/ticketdelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace deskhand::views {

using items::TicketQueueModel;

QueueTable::QueueTable(TicketQueueModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setHorizontalHeader(new QueueHeader(this));
    setModel(&m_model);
    setItemDelegate(new TicketDelegate(core::systemNow, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();

    connect(&m_model, &TicketQueueModel::aboutToReload, this, &QueueTable::rememberPlace);
    connect(&m_model, &TicketQueueModel::reloaded, this, &QueueTable::findPlaceAgain);
    connect(&m_model, &TicketQueueModel::modelAboutToBeReset, this, [this] {
        rememberPlace();
        keepPlace();
    });
    connect(&m_model, &TicketQueueModel::modelReset, this, [this] {
        horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
        if (m_model.isReturn()) {
            goBackToPlace();
            return;
        }
        // Another list: it begins at the top, but a ticket that is in both stays the current one.
        const int row = m_place.current ? m_model.rowOf(*m_place.current) : -1;
        if (row >= 0)
            setCurrentIndex(m_model.index(row, 0));
        m_moving = false;
        tellVisibleRows();
        tellChange();
    });
    // The current row may only now have got its ticket. Where roles are named the tickets are the
    // same as before, and while others change hundreds a second only the current one is of
    // interest.
    connect(&m_model, &TicketQueueModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                const int row = currentIndex().row();
                if (roles.isEmpty() || (first.row() <= row && row <= last.row()))
                    tellChange();
            });
    connect(this, &QTableView::doubleClicked, this, &QueueTable::opened);
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start(1min);
}

void QueueTable::setRowHeight(int pixels)
{
    verticalHeader()->setMinimumSectionSize(pixels);
    verticalHeader()->setDefaultSectionSize(pixels);
    tellVisibleRows();
}

void QueueTable::step(RowStep step)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int row = step == RowStep::Next ? current + 1 : current - 1;
    if (row < 0 || row >= m_model.rowCount())
        return;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model.index(row, column));
}

QList<int> QueueTable::selectedRows() const
{
    // A selection may have millions of rows; those in memory are few.
    const QItemSelection selection = selectionModel()->selection();
    QList<int> rows;
    for (const qint64 row : m_model.loadedRows())
        if (selection.contains(m_model.index(int(row), 0)))
            rows.append(int(row));
    return rows;
}

int QueueTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        if (range.left() == 0)
            count += range.height();
    return count;
}

bool QueueTable::everythingSelected() const
{
    return m_model.rowCount() > 0 && selectedCount() == m_model.rowCount();
}

// Letters are commands here; and the rows to search through are mostly not in memory.
void QueueTable::keyboardSearch(const QString & /*search*/) {}

// Qt paints the whole list when a row has changed. Of rows that are the same tickets as before only
// these are painted: others may change hundreds a second.
void QueueTable::dataChanged(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    if (roles.isEmpty() || QAccessible::isActive()) {
        QTableView::dataChanged(first, last, roles);
        return;
    }
    const int top = rowViewportPosition(first.row());
    const int bottom = rowViewportPosition(last.row()) + rowHeight(last.row());
    viewport()->update(0, top, viewport()->width(), bottom - top);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    // First and last row, not first and last column.
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        QKeyEvent toTheEnd(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        QTableView::keyPressEvent(&toTheEnd);
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    // Qt makes the first row current then, but selects nothing: the row would not show it.
    if (!hadCurrent && currentIndex().isValid())
        selectRow(currentIndex().row());
    viewport()->update();
}

void QueueTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void QueueTable::updateGeometries()
{
    QTableView::updateGeometries();
    tellVisibleRows();
}

void QueueTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellVisibleRows();
}

void QueueTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_moving)
        return;
    tellHeldRows();
    Q_EMIT selectedRowsChanged();
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark of the current row stands in its first column, wherever the current cell is.
    viewport()->update();
    if (!m_moving)
        Q_EMIT currentRowChanged();
}

void QueueTable::tellVisibleRows()
{
    const int first = rowAt(0);
    if (first < 0 || m_moving)
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model.setVisibleRows(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void QueueTable::tellHeldRows()
{
    int first = -1;
    int last = -1;
    if (!everythingSelected())
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            first = first < 0 ? range.top() : std::min(first, range.top());
            last = std::max(last, range.bottom());
        }
    m_model.setHeldRows(first, last);
}

void QueueTable::rememberPlace()
{
    m_moving = true;
    m_place = {};
    for (const int row : selectedRows())
        m_place.selected.insert(*ticketAt(row));
    m_place.everything = everythingSelected();
    m_place.currentRow = currentIndex().isValid() ? currentIndex().row() : -1;
    m_place.current = ticketAt(m_place.currentRow);
    m_place.topRow = rowAt(0);
    m_place.top = ticketAt(m_place.topRow);
    m_place.scroll = verticalScrollBar()->value();
}

void QueueTable::keepPlace()
{
    const search::QueueQuery &list = m_model.query();
    m_places.removeIf([&](const auto &kept) { return items::isSameList(kept.first, list); });
    m_places.prepend({list, m_place});
    if (m_places.size() > qsizetype(items::ListShelf::mostLists))
        m_places.removeLast();
}

// A list that was on show before stands where it stood then.
void QueueTable::goBackToPlace()
{
    const search::QueueQuery &list = m_model.query();
    const auto kept = std::ranges::find_if(
        m_places, [&](const auto &place) { return items::isSameList(place.first, list); });
    m_place = kept == m_places.end() ? Place{} : kept->second;
    doItemsLayout(); // the scroll bar has the length of the list before
    findPlaceAgain();
}

void QueueTable::findPlaceAgain()
{
    selectAgain();
    scrollAgain();
    m_moving = false;
    tellVisibleRows();
    tellHeldRows();
    tellChange();
}

void QueueTable::tellChange()
{
    if (m_moving)
        return;
    Q_EMIT selectedRowsChanged();
    Q_EMIT currentRowChanged();
}

void QueueTable::selectAgain()
{
    if (m_place.currentRow < 0 && m_place.selected.isEmpty())
        return;
    QItemSelection selection;
    for (const domain::TicketId ticket : std::as_const(m_place.selected))
        if (const int row = m_model.rowOf(ticket); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    int row = m_place.current ? m_model.rowOf(*m_place.current) : m_place.currentRow;
    if (row < 0) {
        // The ticket has left the list: the one that stands in its place is next.
        row = std::min(m_place.currentRow, m_model.rowCount() - 1);
        if (selection.isEmpty() && row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    if (m_place.everything)
        selection.select(m_model.index(0, 0),
                         m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
    const int column = std::max(0, currentIndex().column());
    selectionModel()->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, column),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void QueueTable::scrollAgain()
{
    // At the top with nothing in hand, what is new may come into sight.
    if (m_place.scroll == 0 && m_place.currentRow < 0)
        return;
    const int row = m_place.top ? m_model.rowOf(*m_place.top) : -1;
    const int moved = row < 0 ? 0 : row - m_place.topRow;
    verticalScrollBar()->setValue(m_place.scroll + moved * verticalHeader()->defaultSectionSize());
}

std::optional<domain::TicketId> QueueTable::ticketAt(int row) const
{
    const domain::TicketRow *ticket = row < 0 ? nullptr : m_model.ticketAt(row);
    return ticket ? std::optional(ticket->id) : std::nullopt;
}

} // namespace deskhand::views
