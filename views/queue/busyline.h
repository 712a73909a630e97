// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace deskhand::views {

// A thin line that moves while something is on its way. It keeps its place while it rests, and
// begins only after a moment, so that quick answers cause no flicker.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent);

    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_begin;
    QTimer m_step;
    int m_position = 0; // percent of the way
};

} // namespace deskhand::views
