// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

// What every measurement does: time, take medians, print.
namespace deskhand::bench {

// Wall-clock time of one call, in milliseconds.
double millisecondsOf(const std::function<void()> &call);
double median(std::vector<double> values); // of at least one

// Calls each of them `rounds` times, in turn within a round, so that what else the machine does
// strikes all alike; gives the median of each. A round before that warms the caches up.
std::vector<double> mediansInTurn(const std::vector<std::function<void()>> &calls, int rounds);

// To stdout at once: a measurement takes minutes. The first cell is a name, the others are
// figures, right-aligned.
void printLine(const QStringList &cells);
QString milliseconds(double value);
QString ratio(double value, double base); // "1.23x"

} // namespace deskhand::bench
