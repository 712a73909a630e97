// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/timedependence.h"

#include "search/filter.h"

#include <algorithm>

namespace deskhand::search {

namespace {

bool valueDependsOnTime(const Value &value)
{
    if (const auto *flag = std::get_if<FlagValue>(&value))
        return flag->flag == Flag::Overdue || flag->flag == Flag::Escalated;
    return std::holds_alternative<AgeValue>(value);
}

} // namespace

bool dependsOnTime(const Filter &filter)
{
    if (const auto *group = std::get_if<Group>(&filter.node))
        return std::ranges::any_of(group->members, dependsOnTime);
    const auto *term = std::get_if<FieldTerm>(&filter.node);
    return term && std::ranges::any_of(term->anyOf, valueDependsOnTime);
}

} // namespace deskhand::search
