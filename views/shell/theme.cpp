// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace deskhand::views {

namespace {

struct Colours {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor quiet;
    QColor button;
    QColor highlight;
    QColor link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.button, colours.window);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    return palette;
}

QPalette light()
{
    return paletteOf({.window = QColor(0xf4f5f7),
                      .base = Qt::white,
                      .alternate = QColor(0xeceef1),
                      .text = QColor(0x1b1f24),
                      .quiet = QColor(0x67707b),
                      .button = QColor(0xe9ebee),
                      .highlight = QColor(0x1f6feb),
                      .link = QColor(0x0a58ca)});
}

QPalette dark()
{
    return paletteOf({.window = QColor(0x1f2227),
                      .base = QColor(0x17191d),
                      .alternate = QColor(0x25292f),
                      .text = QColor(0xe4e7eb),
                      .quiet = QColor(0x98a1ac),
                      .button = QColor(0x2c3138),
                      .highlight = QColor(0x2f6fd0),
                      .link = QColor(0x7ab4ff)});
}

} // namespace

void applyTheme(Theme theme)
{
    // The desktop's own colours, taken before the first change; the style's are not the same.
    static const QPalette system = QApplication::palette();
    switch (theme) {
    case Theme::System:
        QApplication::setPalette(system);
        return;
    case Theme::Light:
        QApplication::setPalette(light());
        return;
    case Theme::Dark:
        QApplication::setPalette(dark());
        return;
    }
}

} // namespace deskhand::views
