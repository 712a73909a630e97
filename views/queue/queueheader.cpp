// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queueheader.h"

#include "views/ticket/paint.h"
#include "views/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int sideMargin = 8; // as in the cells
constexpr int heightMargin = 12;
constexpr int arrowSide = 14;
constexpr int dividerMargin = 7;

} // namespace

QueueHeader::QueueHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize QueueHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + heightMargin};
}

int QueueHeader::firstShownColumn() const
{
    for (int visual = 0; visual < count(); ++visual)
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    return -1;
}

void QueueHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Behind the last column too.
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    const int end = length() - offset();
    painter.fillRect(QStyle::visualRect(layoutDirection(), all, all.adjusted(end, 0, 0, 0)),
                     palette().color(QPalette::Base));
    painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1),
                     blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.18));
}

void QueueHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter->save();
    const bool hovered =
        viewport()->underMouse() && rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    painter->fillRect(rect, hovered ? blend(base, text, 0.05) : base);
    const QRect divider(rect.right(), rect.top() + dividerMargin, 1,
                        rect.height() - 2 * dividerMargin);
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect, divider),
                      blend(base, text, 0.15));

    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    QRect box = rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QColor colour = sorted ? text : quietText(palette());
    if (sorted && box.width() > 2 * arrowSide) {
        const QRect arrow = QStyle::alignedRect(
            layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {arrowSide, arrowSide}, box);
        paintIcon(*painter, arrow, sortIndicatorOrder() == Qt::AscendingOrder ? u"up"_s : u"down"_s,
                  colour);
        box = QStyle::visualRect(layoutDirection(), box, box.adjusted(0, 0, -arrowSide - 4, 0));
    }
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setPen(colour);
    painter->drawText(box,
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                          Qt::AlignVCenter | Qt::TextSingleLine),
                      fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace deskhand::views
