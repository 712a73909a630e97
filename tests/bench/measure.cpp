// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace deskhand::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 34;
constexpr int figureWidth = 13;

} // namespace

double millisecondsOf(const std::function<void()> &call)
{
    constexpr double nanosecondsInOne = 1e6;
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsInOne;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> mediansInTurn(const std::vector<std::function<void()>> &calls, int rounds)
{
    std::vector<std::vector<double>> times(calls.size());
    for (const auto &call : calls)
        call();
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < calls.size(); ++i)
            times[i].push_back(millisecondsOf(calls[i]));
    std::vector<double> medians;
    for (auto &values : times)
        medians.push_back(median(std::move(values)));
    return medians;
}

void printLine(const QStringList &cells)
{
    QString line = cells.constFirst().leftJustified(nameWidth);
    for (const QString &cell : cells.sliced(1))
        line += u' ' + cell.rightJustified(figureWidth);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', value < 10 ? 2 : 1);
}

QString ratio(double value, double base)
{
    return u"%1x"_s.arg(value / base, 0, 'f', 2);
}

} // namespace deskhand::bench
