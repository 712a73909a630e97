// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace deskhand::sourcechecks {

// Every text in a source file that people would see and that does not go
// through tr(): a literal with letters in it that is handed, as it is or put together by
// arg() or +, to a function or member known to show its argument. Literals handed to some
// other call in between (an icon's name, a settings key) are that call's affair.
QList<Finding> untranslatedTexts(const QString &file, const QString &source);

} // namespace deskhand::sourcechecks
