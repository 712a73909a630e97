// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::core {

// At least this long, in characters, is a password that people choose here.
inline constexpr int leastPasswordCharacters = 12;

// A random password to be read out or copied: four groups of five letters and digits that are not
// mistaken for each other, 98 bits.
QString randomPassword();

} // namespace deskhand::core
