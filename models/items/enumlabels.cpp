// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/enumlabels.h"

#include <QCoreApplication>
#include <array>

namespace deskhand::items {

namespace {

// Indexed by the enum's value.
constexpr std::array statusLabels{
    QT_TRANSLATE_NOOP("EnumLabels", "Open"),
    QT_TRANSLATE_NOOP("EnumLabels", "In progress"),
    QT_TRANSLATE_NOOP("EnumLabels", "Waiting on customer"),
    QT_TRANSLATE_NOOP("EnumLabels", "Resolved"),
    QT_TRANSLATE_NOOP("EnumLabels", "Closed"),
};
constexpr std::array priorityLabels{
    QT_TRANSLATE_NOOP("EnumLabels", "Low"),
    QT_TRANSLATE_NOOP("EnumLabels", "Medium"),
    QT_TRANSLATE_NOOP("EnumLabels", "High"),
    QT_TRANSLATE_NOOP("EnumLabels", "Urgent"),
};
constexpr std::array visibilityLabels{
    QT_TRANSLATE_NOOP("EnumLabels", "Reply"),
    QT_TRANSLATE_NOOP("EnumLabels", "Internal note"),
};
constexpr std::array tierLabels{
    QT_TRANSLATE_NOOP("EnumLabels", "Requester"),
    QT_TRANSLATE_NOOP("EnumLabels", "Agent"),
    QT_TRANSLATE_NOOP("EnumLabels", "Supervisor"),
    QT_TRANSLATE_NOOP("EnumLabels", "Administrator"),
};
static_assert(statusLabels.size() == domain::ticketStatusWords.size());
static_assert(priorityLabels.size() == domain::ticketPriorityWords.size());
static_assert(visibilityLabels.size() == domain::commentVisibilityWords.size());
static_assert(tierLabels.size() == domain::userTierWords.size());

template <typename Labels, typename Enum>
QString translated(const Labels &labels, Enum value)
{
    return QCoreApplication::translate("EnumLabels", labels[static_cast<std::size_t>(value)]);
}

} // namespace

QString label(domain::TicketStatus status)
{
    return translated(statusLabels, status);
}

QString label(domain::TicketPriority priority)
{
    return translated(priorityLabels, priority);
}

QString label(domain::CommentVisibility visibility)
{
    return translated(visibilityLabels, visibility);
}

QString label(domain::UserTier tier)
{
    return translated(tierLabels, tier);
}

} // namespace deskhand::items
