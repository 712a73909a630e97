// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::core {

// A tool tip that shows the text as it is written. Qt guesses from the text whether it is rich,
// and what strangers wrote must neither be laid out nor fetch anything. Empty stays empty.
QString plainToolTip(const QString &text);

} // namespace deskhand::core
