// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/paint.h"

#include <QLabel>

namespace deskhand::views {

// A word on a coloured ground: "Overdue".
class Badge : public QLabel {
    Q_OBJECT
public:
    Badge(Tone tone, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
    Tone m_tone;
};

// A turning arc: something is on its way to the server. Takes its room even while it rests, so
// that nothing jumps.
class BusyMark : public QWidget {
    Q_OBJECT
public:
    explicit BusyMark(QWidget *parent);
    void setBusy(const QString &what); // empty: at rest
    [[nodiscard]] bool isBusy() const { return m_timer != 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_timer = 0;
    int m_angle = 0;
};

} // namespace deskhand::views
