// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"
#include "search/matchcontext.h"

#include <QDateTime>

namespace deskhand::search {

// The instants a condition on a date lets in: from <= instant < before. Both in whole
// milliseconds of UTC, so that times cut to milliseconds and times in microseconds compare
// alike; an invalid bound is open.
struct TimeBounds {
    QDateTime from;
    QDateTime before;

    [[nodiscard]] bool contains(const QDateTime &instant) const
    {
        return instant.isValid() && (!from.isValid() || instant >= from) &&
               (!before.isValid() || instant < before);
    }
};

// The years in which a search may name a day.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2999;

TimeBounds boundsOf(const DayComparison &day, const MatchContext &context);
TimeBounds boundsOf(const DayRange &range, const MatchContext &context);
TimeBounds boundsOf(const AgeValue &age, const MatchContext &context);

} // namespace deskhand::search
