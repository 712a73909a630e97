// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/paint.h"

#include "core/bidi.h"

#include <QTextBoundaryFinder>
#include <array>

namespace deskhand::views {

namespace {

// Each at least 4.5:1 against white letters.
constexpr std::array<QRgb, 8> discColours{0xff3b5bdb, 0xff0b7285, 0xff2b7a3d, 0xff9c5410,
                                          0xffa61e4d, 0xff6741d9, 0xff495057, 0xff862e9c};

// The same in every run, which qHash() is not (FNV-1a).
std::size_t steadyHash(QStringView text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toString().toUpper() : QString();
}

QString initials(const QString &name)
{
    const QString plain = core::withoutBidiControls(name).simplified();
    const QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString letters = firstLetter(words.first());
    if (words.size() > 1)
        letters += firstLetter(words.last());
    return letters;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor blend(const QColor &from, const QColor &to, qreal amount)
{
    const auto mix = [amount](int a, int b) { return int(a + (b - a) * amount); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor toneColour(const QPalette &palette, Tone tone)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Reply:
        return dark ? QColor(0x74, 0xa9, 0xff) : QColor(0x1f, 0x5f, 0xc4);
    case Tone::Note:
        return dark ? QColor(0xf0, 0xb4, 0x3c) : QColor(0x96, 0x5b, 0x00);
    case Tone::Warning:
        return dark ? QColor(0xff, 0xa9, 0x4d) : QColor(0xa8, 0x4b, 0x00);
    case Tone::Danger:
        return dark ? QColor(0xff, 0x87, 0x87) : QColor(0xb4, 0x23, 0x18);
    case Tone::Neutral:
        break;
    }
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
}

QColor toneFill(const QPalette &palette, Tone tone)
{
    const qreal amount = tone == Tone::Neutral ? 0.09 : isDark(palette) ? 0.16 : 0.10;
    return blend(palette.color(QPalette::Base), toneColour(palette, tone), amount);
}

QColor quietText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.66);
}

void paintAvatar(QPainter &painter, const QRectF &disc, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(discColours[steadyHash(name) % discColours.size()]));
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(std::max(8, int(disc.height() * 0.42)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(disc, Qt::AlignCenter, initials(name));
    painter.restore();
}

void paintLock(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(box.left() + box.width() * 0.14, box.top() + box.height() * 0.46,
                      box.width() * 0.72, box.height() * 0.48);
    painter.setPen(QPen(colour, box.width() * 0.13, Qt::SolidLine, Qt::FlatCap));
    const QRectF shackle(box.left() + box.width() * 0.28, box.top() + box.height() * 0.08,
                         box.width() * 0.44, box.height() * 0.64);
    painter.drawArc(shackle, 0, 180 * 16);
    painter.drawLine(QPointF(shackle.left(), shackle.center().y()),
                     QPointF(shackle.left(), body.top()));
    painter.drawLine(QPointF(shackle.right(), shackle.center().y()),
                     QPointF(shackle.right(), body.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, box.width() * 0.1, box.width() * 0.1);
    painter.restore();
}

} // namespace deskhand::views
