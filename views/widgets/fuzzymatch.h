// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace deskhand::views {

// How well typed letters fit a text: they must occur in it in this order, case and spaces
// ignored. More is better: letters at the beginning of words and in a row count most, and a
// short text before a long one. nullopt: they do not fit. Empty letters fit everything.
std::optional<int> fuzzyScore(QStringView letters, QStringView text);

} // namespace deskhand::views
