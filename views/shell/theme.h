// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <array>

namespace deskhand::views {

enum class Theme { System, Light, Dark };

inline constexpr std::array themeWords{
    core::EnumWord<Theme>{Theme::System, QLatin1StringView("system")},
    core::EnumWord<Theme>{Theme::Light, QLatin1StringView("light")},
    core::EnumWord<Theme>{Theme::Dark, QLatin1StringView("dark")},
};
constexpr const auto &wordsOf(Theme)
{
    return themeWords;
}
static_assert(core::wordsAreInOrder<Theme>());

// Gives all windows of the program the colours of the theme, at once. System: those of the
// desktop, as they were when the program started. UI thread.
void applyTheme(Theme theme);

} // namespace deskhand::views
