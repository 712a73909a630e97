// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace deskhand::views {

// The icon resources/icons/<name>.svg, drawn sharp at any size and scale in the colours of the
// palette at the moment it is painted, so that it follows light and dark by itself. The drawings
// use `currentColor` for their one colour. UI thread.
QIcon icon(const QString &name);

} // namespace deskhand::views
