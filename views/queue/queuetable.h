// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketqueuemodel.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace deskhand::views {

enum class RowStep { Next, Previous };

// The list itself: rows of one height, selected whole. Tells the model what is on the screen,
// and keeps selection, current ticket and scroll position with the tickets they belong to when
// the list is read anew, or on show again.
class QueueTable : public QTableView {
    Q_OBJECT
public:
    QueueTable(items::TicketQueueModel &model, QWidget *parent);

    void setRowHeight(int pixels);
    void step(RowStep step);

    [[nodiscard]] QList<int> selectedRows() const; // those in memory, in list order
    [[nodiscard]] int selectedCount() const;       // in memory or not
    [[nodiscard]] bool everythingSelected() const;

    void keyboardSearch(const QString &search) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void selectedRowsChanged();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    // Where things stood, by ticket.
    struct Place {
        QSet<domain::TicketId> selected;
        bool everything = false;
        std::optional<domain::TicketId> current;
        int currentRow = -1;
        std::optional<domain::TicketId> top;
        int topRow = -1;
        int scroll = 0;
    };

    void rememberPlace();
    void keepPlace();
    void goBackToPlace();
    void findPlaceAgain();
    void selectAgain();
    void scrollAgain();
    void tellChange();
    void tellVisibleRows();
    void tellHeldRows();
    [[nodiscard]] std::optional<domain::TicketId> ticketAt(int row) const;

    items::TicketQueueModel &m_model;
    Place m_place;
    QList<std::pair<search::QueueQuery, Place>> m_places; // of lists left lately, the last in front
    bool m_moving = false; // rows are being exchanged; what they say does not count
    QTimer m_minute;       // "5 minutes ago" goes on
};

} // namespace deskhand::views
