// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worddiff.h"

#include <QPalette>
#include <QTextCharFormat>

namespace deskhand::views {

// How a piece of a difference looks: removed struck through, added underlined, both coloured as
// well, so that they are told apart without colour too.
QTextCharFormat diffFormat(core::DiffKind kind, const QPalette &palette);

} // namespace deskhand::views
