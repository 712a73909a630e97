// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "search/filter.h"

#include <array>

// The words of the search language, one table each; the parser, toText() and the completion
// read the same ones. The enums of the domain bring their own (domain/enums.h).
namespace deskhand::search {

using core::EnumWord;
using core::fromWord;
using core::toWord;

// clang-format off
inline constexpr std::array fieldWords{
    EnumWord<Field>{Field::Status,    QLatin1StringView("status")},
    EnumWord<Field>{Field::Priority,  QLatin1StringView("priority")},
    EnumWord<Field>{Field::Assignee,  QLatin1StringView("assignee")},
    EnumWord<Field>{Field::Requester, QLatin1StringView("requester")},
    EnumWord<Field>{Field::Team,      QLatin1StringView("team")},
    EnumWord<Field>{Field::Tag,       QLatin1StringView("tag")},
    EnumWord<Field>{Field::Number,    QLatin1StringView("number")},
    EnumWord<Field>{Field::Created,   QLatin1StringView("created")},
    EnumWord<Field>{Field::Updated,   QLatin1StringView("updated")},
    EnumWord<Field>{Field::Resolved,  QLatin1StringView("resolved")},
    EnumWord<Field>{Field::Is,        QLatin1StringView("is")},
    EnumWord<Field>{Field::Has,       QLatin1StringView("has")},
};
inline constexpr std::array flagWords{
    EnumWord<Flag>{Flag::Overdue,    QLatin1StringView("overdue")},
    EnumWord<Flag>{Flag::Unassigned, QLatin1StringView("unassigned")},
    EnumWord<Flag>{Flag::Deleted,    QLatin1StringView("deleted")},
    EnumWord<Flag>{Flag::Escalated,  QLatin1StringView("escalated")},
    EnumWord<Flag>{Flag::Active,     QLatin1StringView("active")},
    EnumWord<Flag>{Flag::Attachment, QLatin1StringView("attachment")},
};
inline constexpr std::array comparisonWords{
    EnumWord<Comparison>{Comparison::Equal,          QLatin1StringView("=")},
    EnumWord<Comparison>{Comparison::Less,           QLatin1StringView("<")},
    EnumWord<Comparison>{Comparison::LessOrEqual,    QLatin1StringView("<=")},
    EnumWord<Comparison>{Comparison::Greater,        QLatin1StringView(">")},
    EnumWord<Comparison>{Comparison::GreaterOrEqual, QLatin1StringView(">=")},
};
inline constexpr std::array ageUnitWords{
    EnumWord<AgeUnit>{AgeUnit::Hours,  QLatin1StringView("h")},
    EnumWord<AgeUnit>{AgeUnit::Days,   QLatin1StringView("d")},
    EnumWord<AgeUnit>{AgeUnit::Weeks,  QLatin1StringView("w")},
    EnumWord<AgeUnit>{AgeUnit::Months, QLatin1StringView("m")},
    EnumWord<AgeUnit>{AgeUnit::Years,  QLatin1StringView("y")},
};
// clang-format on

inline constexpr QLatin1StringView meWord{"me"};
inline constexpr QLatin1StringView noneWord{"none"};
inline constexpr QLatin1StringView orWord{"OR"};
inline constexpr QLatin1StringView rangeSign{".."};

constexpr const auto &wordsOf(Field)
{
    return fieldWords;
}
constexpr const auto &wordsOf(Flag)
{
    return flagWords;
}
constexpr const auto &wordsOf(Comparison)
{
    return comparisonWords;
}
constexpr const auto &wordsOf(AgeUnit)
{
    return ageUnitWords;
}

static_assert(core::wordsAreInOrder<Field>() && core::wordsAreInOrder<Flag>() &&
              core::wordsAreInOrder<Comparison>() && core::wordsAreInOrder<AgeUnit>());

constexpr bool isPersonField(Field field)
{
    return field == Field::Assignee || field == Field::Requester;
}
constexpr bool isDateField(Field field)
{
    return field == Field::Created || field == Field::Updated || field == Field::Resolved;
}
// Which field a flag is written with.
constexpr Field fieldOf(Flag flag)
{
    return flag == Flag::Attachment ? Field::Has : Field::Is;
}

} // namespace deskhand::search
