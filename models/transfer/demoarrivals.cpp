// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demoarrivals.h"

#include "transfer/demorandom.h"

#include <algorithm>
#include <array>

namespace deskhand::transfer {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 hours = 3 * 365 * 24;

// Shares of a day by hour (UTC) and of a week by day, Monday first; only their ratios matter.
constexpr std::array hourly{1.0, 0.7, 0.5,  0.5, 0.7, 1.5, 3.0, 6.0, 10.0, 12.0, 11.0, 9.5,
                            8.0, 9.0, 10.0, 9.5, 8.5, 7.0, 5.5, 4.5, 4.0,  3.0,  2.0,  1.5};
constexpr std::array daily{1.30, 1.15, 1.10, 1.05, 1.00, 0.45, 0.35};

double weight(const QDateTime &hour, qint64 index)
{
    const double growth = 1.0 + 0.6 * static_cast<double>(index) / hours;
    return hourly.at(static_cast<std::size_t>(hour.time().hour())) *
           daily.at(static_cast<std::size_t>(hour.date().dayOfWeek() - 1)) * growth;
}

} // namespace

DemoArrivals::DemoArrivals(const QDateTime &end, qint64 tickets)
    : m_start(end.toMSecsSinceEpoch() - hours * hourMs),
      m_end(end.toMSecsSinceEpoch()),
      m_tickets(tickets)
{
    m_cumulated.reserve(hours + 1);
    double sum = 0;
    for (qint64 i = 0; i < hours; ++i) {
        m_cumulated.push_back(sum);
        sum += weight(QDateTime::fromMSecsSinceEpoch(m_start + i * hourMs, Qt::UTC), i);
    }
    m_cumulated.push_back(sum);
    for (double &value : m_cumulated)
        value /= sum;
}

qint64 DemoArrivals::at(qint64 index, DemoRandom &random) const
{
    const double share =
        (static_cast<double>(index) + random.fraction()) / static_cast<double>(m_tickets);
    const auto after = std::upper_bound(m_cumulated.begin() + 1, m_cumulated.end() - 1, share);
    const auto hour = std::distance(m_cumulated.begin(), after) - 1;
    const double within = (share - *(after - 1)) / (*after - *(after - 1));
    const qint64 time =
        m_start + static_cast<qint64>((static_cast<double>(hour) + within) * hourMs);
    return std::clamp(time, m_start, m_end);
}

} // namespace deskhand::transfer
