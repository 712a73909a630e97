// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/diffformat.h"

#include "views/ticket/paint.h"

namespace deskhand::views {

using core::DiffKind;

QTextCharFormat diffFormat(DiffKind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == DiffKind::Same)
        return format;
    const bool removed = kind == DiffKind::Removed;
    const Tone tone = removed ? Tone::Danger : Tone::Reply;
    // Stronger than a fill: it stands out in a message of the same tone.
    format.setBackground(blend(toneFill(palette, tone), toneColour(palette, tone), 0.2));
    format.setForeground(palette.color(QPalette::Text));
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

} // namespace deskhand::views
