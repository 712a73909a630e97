// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace deskhand::domain {

// A field that is no longer as the edit left it: somebody's change stands. The status speaks for
// the two times that hang on it as well: they stay or go back together.
struct UndoConflict {
    std::optional<TicketId> ticket; // nothing: of a person, a tag, a team
    QString ticketNumber;
    QString table;     // of the row: "tickets", "ticket_tags", "comments", "users" …
    qint64 record = 0; // its id; for a tag of a ticket the tag's, for a member the team's
    // Column name; "tags" and "members" with names as values; "comment" with its text when it is
    // there no more, or again; "comments" when people wrote on a ticket that the edit made.
    QString field;
    QJsonValue left; // by the edit
    QJsonValue now;
    QString changedBy; // login; empty where the trail says nothing
    QDateTime changedAt;

    friend bool operator==(const UndoConflict &, const UndoConflict &) = default;
};

// What an undo cannot take back, whoever asks.
enum class Irreversible {
    Login,      // an account, its tier or its password
    Person,     // people stay once they are known
    Team,       // likewise
    Tag,        // a tag that was deleted
    Attachment, // its content
    View
};

// clang-format off
inline constexpr std::array irreversibleWords{
    core::EnumWord<Irreversible>{Irreversible::Login,      QLatin1StringView("login")},
    core::EnumWord<Irreversible>{Irreversible::Person,     QLatin1StringView("person")},
    core::EnumWord<Irreversible>{Irreversible::Team,       QLatin1StringView("team")},
    core::EnumWord<Irreversible>{Irreversible::Tag,        QLatin1StringView("tag")},
    core::EnumWord<Irreversible>{Irreversible::Attachment, QLatin1StringView("attachment")},
    core::EnumWord<Irreversible>{Irreversible::View,       QLatin1StringView("view")},
};
// clang-format on
constexpr const auto &wordsOf(Irreversible)
{
    return irreversibleWords;
}
static_assert(core::wordsAreInOrder<Irreversible>());

// How it ended to take an edit back.
struct UndoOutcome {
    QList<TicketId> restored;      // in part if they have conflicts too
    qint64 otherRestored = 0;      // people, tags and teams
    qint64 changedSince = 0;       // tickets with a conflict
    QList<UndoConflict> conflicts; // by ticket
    qint64 outOfReach = 0;         // tickets and others that whoever asked may not change
    QList<Irreversible> irreversible;

    friend bool operator==(const UndoOutcome &, const UndoOutcome &) = default;
};

inline qint64 restoredCount(const UndoOutcome &outcome)
{
    return outcome.restored.size() + outcome.otherRestored;
}

} // namespace deskhand::domain
