// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/ids.h"

#include <QHash>
#include <QList>
#include <QString>
#include <array>

namespace deskhand::domain {

enum class PresenceKind { Viewing, Replying };

// As the database spells them.
// clang-format off
inline constexpr std::array presenceKindWords{
    core::EnumWord<PresenceKind>{PresenceKind::Viewing,  QLatin1StringView("viewing")},
    core::EnumWord<PresenceKind>{PresenceKind::Replying, QLatin1StringView("replying")},
};
// clang-format on
constexpr const auto &wordsOf(PresenceKind)
{
    return presenceKindWords;
}
static_assert(core::wordsAreInOrder<PresenceKind>());

// Somebody else who has a ticket open at this moment.
struct Presence {
    UserId person;
    QString name;
    PresenceKind kind = PresenceKind::Viewing;

    friend bool operator==(const Presence &, const Presence &) = default;
};

// By ticket; those who reply first.
using PresenceByTicket = QHash<TicketId, QList<Presence>>;

} // namespace deskhand::domain
