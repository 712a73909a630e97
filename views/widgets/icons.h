// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPainter;

namespace deskhand::views {

// The icon resources/icons/<name>.svg, drawn sharp at any size and scale in the colours of the
// palette at the moment it is painted, so that it follows light and dark by itself. The drawings
// use `currentColor` for their one colour. UI thread.
QIcon icon(const QString &name);

// The same drawing in a colour of its own, for delegates.
void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour);

} // namespace deskhand::views
