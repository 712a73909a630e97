// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <vector>

namespace deskhand::transfer {

class DemoRandom;

// When the tickets of a desk arrive: three years up to `end`, slowly growing, with the rhythm of
// the day (busy mornings, quiet nights) and of the week (Mondays most, Sundays least).
class DemoArrivals {
public:
    DemoArrivals(const QDateTime &end, qint64 tickets);

    // Milliseconds since the epoch of the index-th ticket; never falls as the index grows.
    qint64 at(qint64 index, DemoRandom &random) const;

private:
    qint64 m_start;
    qint64 m_end;
    qint64 m_tickets;
    std::vector<double> m_cumulated; // share of all tickets that came before each hour
};

} // namespace deskhand::transfer
