// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QList>
#include <QString>
#include <array>

namespace deskhand::domain {

// What the server's count of statements lacks.
enum class StatementsState {
    Ready,
    Unloaded,  // the server counts nothing
    Absent,    // the server counts, this database does not show it
    Forbidden, // this database shows it, but not to us
};

// As the database spells them.
// clang-format off
inline constexpr std::array statementsStateWords{
    core::EnumWord<StatementsState>{StatementsState::Ready,     QLatin1StringView("ready")},
    core::EnumWord<StatementsState>{StatementsState::Unloaded,  QLatin1StringView("unloaded")},
    core::EnumWord<StatementsState>{StatementsState::Absent,    QLatin1StringView("absent")},
    core::EnumWord<StatementsState>{StatementsState::Forbidden, QLatin1StringView("forbidden")},
};
// clang-format on
constexpr const auto &wordsOf(StatementsState)
{
    return statementsStateWords;
}
static_assert(core::wordsAreInOrder<StatementsState>());

// A statement with $1 in the place of its values, since the server began to count. Times in
// milliseconds, without planning.
struct StatementStatistics {
    qint64 id = 0;
    qint64 calls = 0;
    qint64 rows = 0;
    double meanMs = 0;
    double totalMs = 0;
    double maxMs = 0;
    QString text;
};

struct StatementReport {
    StatementsState state = StatementsState::Unloaded;
    QString database;                      // its name, for the words to IT
    bool canTurnOn = false;                // whoever asks may make the database show them
    QList<StatementStatistics> statements; // those that took the most time in all first
};

} // namespace deskhand::domain
