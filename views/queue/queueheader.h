// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace deskhand::views {

// The names of the columns, set above their cells as quietly as a caption; the one the list is
// sorted by stands out and shows the direction.
class QueueHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit QueueHeader(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    // Before all others on the screen; -1: none is shown.
    [[nodiscard]] int firstShownColumn() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace deskhand::views
