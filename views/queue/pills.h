// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QColor>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

// How states of a ticket look wherever they are shown: always a word or a shape, with a colour
// beside it and never alone. Colours follow light and dark.
namespace deskhand::views {

QColor statusColour(domain::TicketStatus status, const QPalette &palette);
QColor priorityColour(domain::TicketPriority priority, const QPalette &palette);

// The width that the longest of the words takes when painted, in the language that is spoken.
int widestStatus(const QFontMetrics &metrics);
int widestPriority(const QFontMetrics &metrics);

// Each paints from the leading edge of `box`, within it, and returns the width it took.
int paintStatus(QPainter &painter, const QRect &box, domain::TicketStatus status,
                const QPalette &palette, Qt::LayoutDirection direction);
int paintPriority(QPainter &painter, const QRect &box, domain::TicketPriority priority,
                  const QPalette &palette, Qt::LayoutDirection direction);
// A flag for QPainter::drawText: a text reads as its own script does, also in a window that runs
// the other way; an elided English title ends with the dots in an Arabic list, too.
int readingDirection(const QString &text);
// As many tags as there is room for, then how many more there are.
int paintTags(QPainter &painter, const QRect &box, const QList<domain::TagRef> &tags,
              const QPalette &palette, Qt::LayoutDirection direction);

} // namespace deskhand::views
