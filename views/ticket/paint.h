// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QString>

// Colours and small drawings of the ticket pane, made from the palette so that they follow light,
// dark and high contrast.
namespace deskhand::views {

enum class Tone { Neutral, Reply, Note, Warning, Danger };

bool isDark(const QPalette &palette);
// A colour between two others; 0 gives `from`, 1 gives `to`.
QColor blend(const QColor &from, const QColor &to, qreal amount);
QColor toneColour(const QPalette &palette, Tone tone); // for lines, borders, signs
QColor toneFill(const QPalette &palette, Tone tone);   // for areas under text
QColor quietText(const QPalette &palette);             // readable, but steps back

// A disc with the initials of a name, in a colour that stays the same for it.
void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name);
// A closed padlock, for what customers never see.
void paintLock(QPainter &painter, const QRectF &box, const QColor &colour);

} // namespace deskhand::views
