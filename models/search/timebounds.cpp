// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/timebounds.h"

namespace deskhand::search {

namespace {

QDateTime startOf(QDate day, const MatchContext &context)
{
    return day.startOfDay(context.zone).toUTC();
}

QDateTime endOf(QDate day, const MatchContext &context)
{
    return startOf(day.addDays(1), context);
}

QDateTime stepBack(const QDateTime &now, int amount, AgeUnit unit)
{
    switch (unit) {
    case AgeUnit::Hours:
        return now.addSecs(-qint64(amount) * 3600);
    case AgeUnit::Days:
        return now.addDays(-amount);
    case AgeUnit::Weeks:
        return now.addDays(-qint64(amount) * 7);
    case AgeUnit::Months:
        return now.addMonths(-amount);
    case AgeUnit::Years:
        return now.addYears(-amount);
    }
    Q_UNREACHABLE();
}

} // namespace

TimeBounds boundsOf(const DayComparison &day, const MatchContext &context)
{
    switch (day.comparison) {
    case Comparison::Equal:
        return {startOf(day.day, context), endOf(day.day, context)};
    case Comparison::Less:
        return {{}, startOf(day.day, context)};
    case Comparison::LessOrEqual:
        return {{}, endOf(day.day, context)};
    case Comparison::Greater:
        return {endOf(day.day, context), {}};
    case Comparison::GreaterOrEqual:
        return {startOf(day.day, context), {}};
    }
    Q_UNREACHABLE();
}

TimeBounds boundsOf(const DayRange &range, const MatchContext &context)
{
    return {range.first ? startOf(*range.first, context) : QDateTime(),
            range.last ? endOf(*range.last, context) : QDateTime()};
}

TimeBounds boundsOf(const AgeValue &age, const MatchContext &context)
{
    const QDateTime earliest = startOf(QDate(firstYear, 1, 1), context);
    QDateTime limit = stepBack(context.now.toTimeZone(context.zone), age.amount, age.unit).toUTC();
    if (!limit.isValid() || limit < earliest)
        limit = earliest; // thousands of years back mean "ever", and stay within what is bindable
    return age.side == AgeSide::Within ? TimeBounds{limit, {}} : TimeBounds{{}, limit};
}

} // namespace deskhand::search
