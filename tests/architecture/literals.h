// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace deskhand::sourcechecks {

// Every text in a source file that people would see and that does not go
// through tr(): a literal with letters in it that is handed, as it is or put together by
// arg() or +, to a function or member known to show its argument. QStrings handed to some
// other call in between (an icon's name, a settings key) are that call's affair; a plain literal
// there is a text for a translator that lupdate does not know, and so is one that is handed to
// a function of the file that passes it on to tr() as a variable.
QList<Finding> untranslatedTexts(const QString &file, const QString &source);

} // namespace deskhand::sourcechecks
