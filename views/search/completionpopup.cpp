// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/completionpopup.h"

#include "core/bidi.h"
#include "items/completionmodel.h"
#include "views/ticket/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace deskhand::views {

namespace {

constexpr int gap = 8;
constexpr int betweenTextAndHint = 32;
constexpr int mostRows = 10;

// The text as the style draws it, the hint quieter at the other end, where there is room.
class HintDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return core::withoutBidiControls(QStyledItemDelegate::displayText(value, locale));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int taken = QStyledItemDelegate::sizeHint(option, index).width() + betweenTextAndHint;
        const QRect line = option.rect.adjusted(taken, 0, -gap, 0);
        if (line.width() <= 0)
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : quietText(option.palette));
        painter->setFont(option.font);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, line),
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
            option.fontMetrics.elidedText(hint(index), Qt::ElideRight, line.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        const QString words = hint(index);
        const int more =
            words.isEmpty() ? 0 : betweenTextAndHint + option.fontMetrics.horizontalAdvance(words);
        return {text.width() + more + 2 * gap, text.height() + gap};
    }

private:
    static QString hint(const QModelIndex &index)
    {
        return index.data(items::CompletionModel::HintRole).toString();
    }
};

} // namespace

CompletionPopup::CompletionPopup(QAbstractItemModel *model, QWidget *field)
    : QListView(field->window()),
      m_field(field)
{
    hide();
    setModel(model);
    setItemDelegate(new HintDelegate(this));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
}

void CompletionPopup::popUp()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window) // the field was put elsewhere since
        setParent(window);
    const QRect field(m_field->mapTo(window, QPoint()), m_field->size());
    const QSize size =
        wantedSize().boundedTo({field.width(), window->height() - field.bottom() - 1});
    const QRect leading(field.left(), field.bottom() + 1, size.width(), size.height());
    setLayoutDirection(m_field->layoutDirection());
    setGeometry(QStyle::visualRect(m_field->layoutDirection(), field, leading));
    show();
    raise();
}

QSize CompletionPopup::wantedSize() const
{
    const int rows = model()->rowCount();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = 0; row < rows; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, 0)).width());
    const int height = itemDelegate()->sizeHint(option, model()->index(0, 0)).height();
    const int scrollBar =
        rows > mostRows ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : 0;
    const int frame = 2 * frameWidth();
    return {width + scrollBar + frame, std::min(rows, mostRows) * height + frame};
}

void CompletionPopup::step(int rows)
{
    const int count = model()->rowCount();
    const int from = row() < 0 && rows < 0 ? count : row();
    setCurrentIndex(model()->index((from + rows + count) % count, 0));
}

} // namespace deskhand::views
