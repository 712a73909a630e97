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
    format.setBackground(toneFill(palette, removed ? Tone::Danger : Tone::Reply));
    format.setForeground(palette.color(QPalette::Text));
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

} // namespace deskhand::views
