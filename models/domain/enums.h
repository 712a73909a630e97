// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <array>

// The closed vocabularies of the product. The words here are the enum labels in the
// database, the words of the search language and those of --json; people read the
// translated labels of items/enumlabels.h instead.
namespace deskhand::domain {

using core::EnumWord;

enum class TicketStatus { Open, InProgress, WaitingOnCustomer, Resolved, Closed };
enum class TicketPriority { Low, Medium, High, Urgent };
enum class CommentVisibility { Public, Internal };
enum class UserTier { Requester, Agent, Supervisor, Admin };

// clang-format off
inline constexpr std::array ticketStatusWords{
    EnumWord<TicketStatus>{TicketStatus::Open,              QLatin1StringView("open")},
    EnumWord<TicketStatus>{TicketStatus::InProgress,        QLatin1StringView("in_progress")},
    EnumWord<TicketStatus>{TicketStatus::WaitingOnCustomer, QLatin1StringView("waiting_on_customer")},
    EnumWord<TicketStatus>{TicketStatus::Resolved,          QLatin1StringView("resolved")},
    EnumWord<TicketStatus>{TicketStatus::Closed,            QLatin1StringView("closed")},
};
inline constexpr std::array ticketPriorityWords{
    EnumWord<TicketPriority>{TicketPriority::Low,    QLatin1StringView("low")},
    EnumWord<TicketPriority>{TicketPriority::Medium, QLatin1StringView("medium")},
    EnumWord<TicketPriority>{TicketPriority::High,   QLatin1StringView("high")},
    EnumWord<TicketPriority>{TicketPriority::Urgent, QLatin1StringView("urgent")},
};
inline constexpr std::array commentVisibilityWords{
    EnumWord<CommentVisibility>{CommentVisibility::Public,   QLatin1StringView("public")},
    EnumWord<CommentVisibility>{CommentVisibility::Internal, QLatin1StringView("internal")},
};
inline constexpr std::array userTierWords{
    EnumWord<UserTier>{UserTier::Requester,  QLatin1StringView("requester")},
    EnumWord<UserTier>{UserTier::Agent,      QLatin1StringView("agent")},
    EnumWord<UserTier>{UserTier::Supervisor, QLatin1StringView("supervisor")},
    EnumWord<UserTier>{UserTier::Admin,      QLatin1StringView("admin")},
};
// clang-format on

constexpr const auto &wordsOf(TicketStatus)
{
    return ticketStatusWords;
}
constexpr const auto &wordsOf(TicketPriority)
{
    return ticketPriorityWords;
}
constexpr const auto &wordsOf(CommentVisibility)
{
    return commentVisibilityWords;
}
constexpr const auto &wordsOf(UserTier)
{
    return userTierWords;
}

static_assert(core::wordsAreInOrder<TicketStatus>() && core::wordsAreInOrder<TicketPriority>() &&
              core::wordsAreInOrder<CommentVisibility>() && core::wordsAreInOrder<UserTier>());

using core::fromWord;
using core::toWord;

} // namespace deskhand::domain
