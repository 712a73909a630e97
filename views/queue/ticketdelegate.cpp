// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/ticketdelegate.h"

#include "domain/derived.h"
#include "items/ticketcolumns.h"
#include "views/presence/presenceline.h"
#include "views/queue/pills.h"
#include "views/queue/queueheader.h"
#include "views/ticket/paint.h"
#include "views/ticket/timewords.h"
#include "views/widgets/icons.h"

#include <QPainter>
#include <QTableView>

namespace deskhand::views {

using items::TicketColumn;

namespace {

constexpr int sideMargin = 8;
constexpr int overdueSide = 16;
constexpr int currentMark = 3;

bool isMonoline(TicketColumn column)
{
    return column == TicketColumn::Number || column == TicketColumn::Created ||
           column == TicketColumn::Updated;
}

bool isDone(const QModelIndex &index)
{
    return !domain::isActive(
        static_cast<domain::TicketStatus>(index.data(items::StatusRole).toInt()));
}

// A selection that lets the colours of the states stay readable.
QColor selectionGround(const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const bool active = option.state.testFlag(QStyle::State_Active);
    const QColor mark = palette.color(QPalette::Active, QPalette::Highlight);
    return blend(palette.color(QPalette::Base), mark, active ? 0.20 : 0.12);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().row() == index.row() && view->currentIndex().isValid();
}

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *header =
        table ? qobject_cast<const QueueHeader *>(table->horizontalHeader()) : nullptr;
    return header && header->firstShownColumn() == index.column();
}

void paintLoading(QPainter &painter, const QRect &box, const QModelIndex &index,
                  const QStyleOptionViewItem &option)
{
    // Different lengths, the same ones every time: it looks like text without flicker.
    const int share = 45 + (index.row() * 7 + index.column() * 13) % 45;
    const QSize size(box.width() * share / 100, 8);
    const QRect bar =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blend(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.09));
    painter.drawRoundedRect(bar, 4, 4);
}

void paintOverdue(QPainter &painter, const QRect &box, int taken,
                  const QStyleOptionViewItem &option)
{
    const int left = option.direction == Qt::LeftToRight
                         ? box.left() + taken + 6
                         : box.right() - taken - 6 - overdueSide + 1;
    const QRect sign(left, box.center().y() - overdueSide / 2 + 1, overdueSide, overdueSide);
    if (box.contains(sign))
        paintIcon(painter, sign, QStringLiteral("overdue"),
                  toneColour(option.palette, Tone::Danger));
}

} // namespace

TicketDelegate::TicketDelegate(core::Clock clock, QObject *parent)
    : QStyledItemDelegate(parent),
      m_clock(std::move(clock))
{
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    own.palette.setCurrentColorGroup(QPalette::Active);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    paintGround(*painter, own, index);
    const QRect box = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);
    painter->setClipRect(option.rect);
    if (index.data(items::LoadingRole).toBool())
        paintLoading(*painter, box, index, own);
    else
        paintCell(*painter, box, own, index);
    painter->restore();
}

void TicketDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, selectionGround(option));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     blend(base, palette.color(QPalette::Text), 0.08));
    if (!isFirstColumn(option, index) || !isCurrentRow(option, index))
        return;
    const QRect mark = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left(), option.rect.top(), currentMark, option.rect.height()));
    const bool focused = option.widget && option.widget->hasFocus();
    painter.fillRect(mark, focused ? palette.color(QPalette::Highlight) : quietText(palette));
}

void TicketDelegate::paintCell(QPainter &painter, const QRect &box,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (static_cast<TicketColumn>(index.column())) {
    case TicketColumn::Status: {
        const bool overdue = index.data(items::OverdueRole).toBool();
        const QRect room = overdue ? QStyle::visualRect(option.direction, box,
                                                        box.adjusted(0, 0, -overdueSide - 6, 0))
                                   : box;
        const int taken = paintStatus(
            painter, room, static_cast<domain::TicketStatus>(index.data(items::StatusRole).toInt()),
            option.palette, option.direction);
        if (overdue)
            paintOverdue(painter, box, taken, option);
        return;
    }
    case TicketColumn::Priority:
        paintPriority(painter, box,
                      static_cast<domain::TicketPriority>(index.data(items::PriorityRole).toInt()),
                      option.palette, option.direction);
        return;
    case TicketColumn::Tags:
        paintTags(painter, box, index.data(items::TagsRole).value<QList<domain::TagRef>>(),
                  option.palette, option.direction);
        return;
    default: {
        const auto people = index.data(items::PresenceRole).value<QList<domain::Presence>>();
        const int taken = paintPresence(painter, box, people, option.palette, option.direction);
        paintText(painter, QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -taken, 0)),
                  option, index);
    }
    }
}

void TicketDelegate::paintText(QPainter &painter, const QRect &box,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<TicketColumn>(index.column());
    const bool quiet = isMonoline(column) || (column == TicketColumn::Title && isDone(index));
    QString text = option.fontMetrics.elidedText(shownText(index), Qt::ElideRight, box.width());
    const bool nobody = text.isEmpty() && column == TicketColumn::Assignee;
    if (nobody)
        text = QStringLiteral("–");
    painter.setPen(quiet || nobody ? quietText(option.palette)
                                   : option.palette.color(QPalette::Text));
    painter.drawText(
        box,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine | readingDirection(text),
        text);
}

QString TicketDelegate::shownText(const QModelIndex &index) const
{
    const QDateTime time = index.data(items::TimeRole).toDateTime();
    return time.isValid() ? agoWords(time, m_clock()) : index.data().toString();
}

} // namespace deskhand::views
