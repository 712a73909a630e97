// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stallprobe.h"

#include <algorithm>
#include <cstdio>

namespace deskhand::bench {

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.append(double(m_last.nsecsElapsed()) / 1e6);
        m_last.start();
    });
    m_last.start();
    m_timer.start(1);
}

void StallProbe::print(const char *what)
{
    std::printf("%-28s p50 %6.1f ms   p95 %6.1f   p99 %6.1f   p99.9 %6.1f   max %6.1f\n", what,
                at(0.5), at(0.95), at(0.99), at(0.999), at(1));
    std::fflush(stdout);
}

double StallProbe::at(double share)
{
    std::ranges::sort(m_gaps);
    return m_gaps.isEmpty() ? 0 : m_gaps.at(qsizetype(double(m_gaps.size() - 1) * share));
}

} // namespace deskhand::bench
