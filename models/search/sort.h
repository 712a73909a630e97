// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/ids.h"

#include <QString>
#include <array>
#include <optional>

namespace deskhand::search {

enum class SortColumn {
    Number,
    Title,
    Status,
    Priority,
    Requester,
    Assignee,
    Team,
    Tags,
    Created,
    Updated,
    Resolved
};
enum class SortDirection { Ascending, Descending };

// Words of `--sort` and of the settings; case is ignored when read.
// clang-format off
inline constexpr std::array sortColumnWords{
    core::EnumWord<SortColumn>{SortColumn::Number,    QLatin1StringView("number")},
    core::EnumWord<SortColumn>{SortColumn::Title,     QLatin1StringView("title")},
    core::EnumWord<SortColumn>{SortColumn::Status,    QLatin1StringView("status")},
    core::EnumWord<SortColumn>{SortColumn::Priority,  QLatin1StringView("priority")},
    core::EnumWord<SortColumn>{SortColumn::Requester, QLatin1StringView("requester")},
    core::EnumWord<SortColumn>{SortColumn::Assignee,  QLatin1StringView("assignee")},
    core::EnumWord<SortColumn>{SortColumn::Team,      QLatin1StringView("team")},
    core::EnumWord<SortColumn>{SortColumn::Tags,      QLatin1StringView("tags")},
    core::EnumWord<SortColumn>{SortColumn::Created,   QLatin1StringView("created")},
    core::EnumWord<SortColumn>{SortColumn::Updated,   QLatin1StringView("updated")},
    core::EnumWord<SortColumn>{SortColumn::Resolved,  QLatin1StringView("resolved")},
};
// clang-format on
constexpr const auto &wordsOf(SortColumn)
{
    return sortColumnWords;
}
static_assert(core::wordsAreInOrder<SortColumn>());

// Tickets without a value come last in either direction; equal ones are ordered by id, in the
// same direction.
struct Sort {
    SortColumn column = SortColumn::Created;
    SortDirection direction = SortDirection::Descending;

    friend bool operator==(const Sort &, const Sort &) = default;
};

// Where a row stands in a sort. `value` is what the row's keyExpression() gave (keyset.h),
// unchanged: it is finer than the row itself, whose times are cut to milliseconds.
struct SortKey {
    std::optional<QString> value; // nullopt: NULL
    domain::TicketId id;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

} // namespace deskhand::search
