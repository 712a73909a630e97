// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <array>
#include <optional>

// The closed vocabularies of the product. The words here are the enum labels in the
// database, the words of the search language and those of --json; people read the
// translated labels of items/enumlabels.h instead.
namespace deskhand::domain {

enum class TicketStatus { Open, InProgress, WaitingOnCustomer, Resolved, Closed };
enum class TicketPriority { Low, Medium, High, Urgent };
enum class CommentVisibility { Public, Internal };
enum class UserTier { Requester, Agent, Supervisor, Admin };

template <typename Enum>
struct EnumWord {
    Enum value;
    QLatin1StringView word;
};

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

// The tables are indexed by the enum's value.
template <typename Enum>
constexpr bool wordsAreInOrder()
{
    const auto &words = wordsOf(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i)
        if (static_cast<std::size_t>(words[i].value) != i)
            return false;
    return true;
}
static_assert(wordsAreInOrder<TicketStatus>() && wordsAreInOrder<TicketPriority>() &&
              wordsAreInOrder<CommentVisibility>() && wordsAreInOrder<UserTier>());

template <typename Enum>
constexpr QLatin1StringView toWord(Enum value)
{
    return wordsOf(value)[static_cast<std::size_t>(value)].word;
}

// Case is ignored; nullopt for a word that is not in the vocabulary.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (const auto &entry : wordsOf(Enum{}))
        if (word.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.value;
    return std::nullopt;
}

} // namespace deskhand::domain
