// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace deskhand::bench {

// Hears a clock that ticks every millisecond: what it hears late, the event loop was held up.
class StallProbe : public QObject {
public:
    StallProbe();
    // Percentiles of the time between two ticks, in milliseconds.
    void print(const char *what);
    [[nodiscard]] double at(double share); // 0 to 1

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    QList<double> m_gaps;
};

} // namespace deskhand::bench
