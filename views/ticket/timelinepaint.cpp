// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of the timeline look beneath their text.
#include "views/ticket/timelineview.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QToolButton>

namespace deskhand::views {

namespace {

using items::TimelineEntry;
using Kind = TimelineEntry::Kind;

void paintCard(QPainter &painter, const QRectF &card, const QPalette &palette, Tone tone,
               Qt::LayoutDirection direction)
{
    const QColor line = toneColour(palette, tone);
    const QColor fill = toneFill(palette, tone);
    painter.setBrush(fill);
    QPen border(blend(fill, line, tone == Tone::Note ? 0.8 : 0.25), 1);
    if (tone == Tone::Note)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (tone != Tone::Note)
        return;
    constexpr qreal side = 14;
    const qreal x = direction == Qt::LeftToRight ? card.right() - side - 9 : card.left() + 9;
    paintLock(painter, {x, card.top() + 9, side, side}, line);
}

void paintDayLines(QPainter &painter, const QRectF &row, const QColor &colour, qreal words)
{
    painter.setPen(QPen(colour, 1));
    const qreal y = int(row.center().y()) + 0.5;
    const qreal middle = row.center().x();
    painter.drawLine(QPointF(row.left() + 16, y), QPointF(middle - words / 2 - 12, y));
    painter.drawLine(QPointF(middle + words / 2 + 12, y), QPointF(row.right() - 16, y));
}

// A sheet with a corner folded down: a file.
void paintSheet(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal fold = box.width() * 0.36;
    QPainterPath sheet(box.topLeft());
    sheet.lineTo(box.right() - fold, box.top());
    sheet.lineTo(box.right(), box.top() + fold);
    sheet.lineTo(box.bottomRight());
    sheet.lineTo(box.bottomLeft());
    sheet.closeSubpath();
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sheet);
}

} // namespace

void TimelineView::paintRow(QPainter &painter, int row) const
{
    using namespace timeline;
    const TimelineEntry &entry = m_model->entry(row);
    const QRectF text = textRectOf(row);
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    const auto fromStart = [&](qreal x, qreal width) { return ltr ? x : text.right() - x - width; };
    const qreal firstLine = text.top() + fontMetrics().height() / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCard(entry)) {
        const qreal width = text.width() - startMargin - endMargin + 2 * (padding + 2);
        const QRectF card(fromStart(startMargin - padding - 2, width), text.top() - padding, width,
                          text.height() + 2 * padding);
        paintCard(painter, card, palette(), toneOf(entry), layoutDirection());
        paintAvatar(painter, {fromStart(12, avatarSide), card.top() + 2, avatarSide, avatarSide},
                    entry.author);
        return;
    }
    const QColor quiet = toneColour(palette(), Tone::Neutral);
    constexpr qreal middleOfDiscs = 12 + avatarSide / 2.0;
    if (entry.kind == Kind::Day) {
        const QString words = document()->findBlockByNumber(firstBlockOf(row)).text();
        const QRectF centred = text.translated((startMargin - endMargin) / (ltr ? 2.0 : -2.0), 0);
        paintDayLines(painter, centred, blend(palette().color(QPalette::Base), quiet, 0.6),
                      fontMetrics().horizontalAdvance(words));
    } else if (entry.kind == Kind::Attachment) {
        paintSheet(painter, {fromStart(middleOfDiscs - 5, 10), firstLine - 7, 10, 13}, quiet);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(quiet);
        painter.drawEllipse(QRectF(fromStart(middleOfDiscs - 3, 6), firstLine - 3, 6, 6));
    }
}

void TimelineView::placeNewsButton()
{
    const QRect area = viewport()->geometry();
    m_news->move(area.center().x() - m_news->width() / 2, area.bottom() - m_news->height() - 8);
}

} // namespace deskhand::views
