// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QStyledItemDelegate>

namespace deskhand::views {

// Paints the cells of the queue: states as pills, times as people say them, a quiet bar where a
// row is still on its way. Follows palette, scale and direction.
class TicketDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TicketDelegate(core::Clock clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    [[nodiscard]] QString shownText(const QModelIndex &index) const;

    core::Clock m_clock;
};

} // namespace deskhand::views
