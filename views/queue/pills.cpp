// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/pills.h"

#include "items/enumlabels.h"
#include "views/ticket/paint.h"

#include <QLocale>
#include <QStyle>
#include <array>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int dotSide = 7;
constexpr QSize barsSize{15, 13};
constexpr int chipHeightMargin = 3;

struct Shades {
    QRgb onLight;
    QRgb onDark;
};

// Text on its own faint ground: at least 4.5:1 in both. Indexed by the enum's value.
constexpr std::array statusShades{
    Shades{0xff1d5fbf, 0xff7fb3ff}, // open
    Shades{0xff6a3fb5, 0xffbfa2f7}, // in progress
    Shades{0xff8a5300, 0xfff0b95a}, // waiting on customer
    Shades{0xff1e7335, 0xff79cf8f}, // resolved
    Shades{0xff59626d, 0xffa4adb8}, // closed
};
constexpr std::array priorityShades{
    Shades{0xff6b747f, 0xff98a1ac}, // low
    Shades{0xff4a535e, 0xffbcc4cd}, // medium
    Shades{0xffa24a00, 0xfff7a65a}, // high
    Shades{0xffb42318, 0xffff8f85}, // urgent
};
static_assert(statusShades.size() == domain::ticketStatusWords.size());
static_assert(priorityShades.size() == domain::ticketPriorityWords.size());

template <typename Table, typename Enum>
QColor shade(const Table &table, Enum value, const QPalette &palette)
{
    const Shades &shades = table[static_cast<std::size_t>(value)];
    return QColor(isDark(palette) ? shades.onDark : shades.onLight);
}

// A box of this width at the leading edge, centred in the height.
QRect leading(const QRect &box, const QSize &size, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, box);
}

QRect behind(const QRect &box, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? box.adjusted(width, 0, 0, 0)
                                        : box.adjusted(0, 0, -width, 0);
}

void paintWords(QPainter &painter, const QRect &box, const QString &text,
                Qt::LayoutDirection direction)
{
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextSingleLine | readingDirection(text),
                     fitting);
}

// Advances are rounded down; a text must fit into what it asked for.
int widthOf(const QPainter &painter, const QString &text)
{
    return painter.fontMetrics().horizontalAdvance(text) + 1;
}

int chipHeight(const QPainter &painter, const QRect &box)
{
    return std::min(box.height(), painter.fontMetrics().height() + 2 * chipHeightMargin);
}

void paintGround(QPainter &painter, const QRect &chip, const QColor &colour,
                 const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(palette.color(QPalette::Base), colour, isDark(palette) ? 0.20 : 0.12));
    const qreal radius = chip.height() / 2.0;
    painter.drawRoundedRect(chip, radius, radius);
}

// Four bars, as many filled as the priority weighs.
void paintBars(QPainter &painter, const QRect &box, int filled, const QColor &colour,
               const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor empty = blend(palette.color(QPalette::Base), colour, 0.28);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < 4; ++bar) {
        const int height = 4 + bar * 3;
        const int place = direction == Qt::LeftToRight ? bar : 3 - bar;
        painter.setBrush(bar < filled ? colour : empty);
        painter.drawRoundedRect(
            QRectF(box.left() + place * 4, box.bottom() + 1 - height, 3, height), 1, 1);
    }
}

// The colour of a tag is its owner's choice; only what can be seen is taken.
QColor tagColour(const QString &name, const QPalette &palette)
{
    const QColor colour(name);
    if (!colour.isValid())
        return quietText(palette);
    return blend(colour, palette.color(QPalette::Text), 0.15);
}

int paintTag(QPainter &painter, const QRect &box, const domain::TagRef &tag,
             const QPalette &palette, Qt::LayoutDirection direction)
{
    const int width =
        std::min(widthOf(painter, tag.name) + 2 * padding + dotSide + gap, box.width());
    const QRect chip = leading(box, {width, chipHeight(painter, box)}, direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.08));
    painter.drawRoundedRect(chip, 4, 4);
    const QRect inner = chip.adjusted(padding - 2, 0, -padding + 2, 0);
    painter.setBrush(tagColour(tag.colour, palette));
    painter.drawEllipse(leading(inner, {dotSide, dotSide}, direction));
    painter.setPen(palette.color(QPalette::Text));
    paintWords(painter, behind(inner, dotSide + gap - 1, direction), tag.name, direction);
    return width;
}

template <typename Words>
int widestLabel(const QFontMetrics &metrics, const Words &words)
{
    int widest = 0;
    for (const auto &[value, word] : words)
        widest = std::max(widest, metrics.horizontalAdvance(items::label(value)) + 1);
    return widest;
}

} // namespace

int widestStatus(const QFontMetrics &metrics)
{
    return widestLabel(metrics, domain::ticketStatusWords) + 2 * padding + dotSide + gap;
}

int widestPriority(const QFontMetrics &metrics)
{
    return widestLabel(metrics, domain::ticketPriorityWords) + barsSize.width() + gap;
}

int readingDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QColor statusColour(domain::TicketStatus status, const QPalette &palette)
{
    return shade(statusShades, status, palette);
}

QColor priorityColour(domain::TicketPriority priority, const QPalette &palette)
{
    return shade(priorityShades, priority, palette);
}

int paintStatus(QPainter &painter, const QRect &box, domain::TicketStatus status,
                const QPalette &palette, Qt::LayoutDirection direction)
{
    const QString text = items::label(status);
    const QColor colour = statusColour(status, palette);
    const int wanted = widthOf(painter, text) + 2 * padding + dotSide + gap;
    const int width = std::min(wanted, box.width());
    const QRect chip = leading(box, {width, chipHeight(painter, box)}, direction);
    paintGround(painter, chip, colour, palette);
    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    const QRectF dot = leading(inner, {dotSide, dotSide}, direction);
    // Done is filled, what remains to be done is a ring: the shape says it without the colour.
    const bool active = status < domain::TicketStatus::Resolved;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(active ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(dot.adjusted(0.8, 0.8, -0.8, -0.8));
    painter.setPen(colour);
    paintWords(painter, behind(inner, dotSide + gap, direction), text, direction);
    return width;
}

int paintPriority(QPainter &painter, const QRect &box, domain::TicketPriority priority,
                  const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor colour = priorityColour(priority, palette);
    const QRect bars = leading(box, barsSize, direction);
    paintBars(painter, bars, int(priority) + 1, colour, palette, direction);
    const QRect words = behind(box, bars.width() + gap, direction);
    painter.setPen(colour);
    const QString text = items::label(priority);
    paintWords(painter, words, text, direction);
    return bars.width() + gap + widthOf(painter, text);
}

int paintTags(QPainter &painter, const QRect &box, const QList<domain::TagRef> &tags,
              const QPalette &palette, Qt::LayoutDirection direction)
{
    QRect room = box;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString more = u"+%1"_s.arg(QLocale().toString(tags.size() - i));
        const int moreWidth = widthOf(painter, more) + gap;
        const bool last = i + 1 == tags.size();
        const int wanted =
            widthOf(painter, tags[i].name) + 2 * padding + dotSide + gap + (last ? 0 : moreWidth);
        if (i > 0 && wanted > room.width()) {
            painter.setPen(quietText(palette));
            paintWords(painter, room, more, direction);
            break;
        }
        const QRect chipRoom =
            last ? room : room.adjusted(0, 0, direction == Qt::LeftToRight ? -moreWidth : 0, 0);
        const QRect leftOver =
            direction == Qt::LeftToRight || last ? chipRoom : room.adjusted(moreWidth, 0, 0, 0);
        room =
            behind(room, paintTag(painter, leftOver, tags[i], palette, direction) + gap, direction);
    }
    return box.width() - room.width();
}

} // namespace deskhand::views
