// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/viewspane.h"

#include "core/clock.h"
#include "core/error.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/widgets/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <chrono>

namespace deskhand::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using items::ViewListModel;

namespace {

// While changes keep coming, counts are under way a quarter of the time at most.
constexpr std::chrono::milliseconds shortestPause = 150ms;
constexpr std::chrono::milliseconds longestPause = 1s;
constexpr int pausePerCounting = 3;
constexpr int margin = 10;
constexpr int rowPadding = 10;

class ViewDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant count = index.data(ViewListModel::CountRole);
        if (!count.isValid())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignVCenter |
                              QStyle::visualAlignment(option.direction, Qt::AlignRight),
                          QLocale().toString(count.toLongLong()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + rowPadding};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = icon(index.data(ViewListModel::IconRole).toString());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    }
};

} // namespace

ViewsPane::ViewsPane(services::QueueService &queue, QWidget *parent)
    : QListView(parent),
      m_queue(queue)
{
    setModel(&m_model);
    setAccessibleName(tr("Views"));
    setItemDelegate(new ViewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMinimumWidth(150);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ViewsPane::recountIfWanted);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void ViewsPane::setMe(domain::UserId me)
{
    m_me = me;
    recount();
}

void ViewsPane::recount()
{
    if (m_timer.isActive() || m_counting) {
        m_again = true;
        return;
    }
    count();
}

void ViewsPane::recountIfWanted()
{
    if (m_again && !m_timer.isActive() && !m_counting) {
        m_again = false;
        recount();
    }
}

void ViewsPane::selectQuery(const QString &query)
{
    const int row = m_model.rowOfQuery(query);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_model.index(row));
}

void ViewsPane::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index.data(ViewListModel::QueryRole).toString());
}

QString ViewsPane::currentWord() const
{
    return currentIndex().data(ViewListModel::WordRole).toString();
}

void ViewsPane::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        choose(currentIndex().row()); // what the keys have marked is what is shown
}

void ViewsPane::count()
{
    m_counting = true;
    m_sinceAsked.start();
    QList<search::QueueQuery> queries;
    for (const auto &filter : ViewListModel::filters())
        queries.append({.filter = filter,
                        .sort = {},
                        .me = m_me,
                        .now = core::systemNow(),
                        .timeZone = QTimeZone::systemTimeZone()});
    const auto finish = [this] {
        m_counting = false;
        const std::chrono::milliseconds took(m_sinceAsked.elapsed());
        m_timer.start(std::clamp(took * pausePerCounting, shortestPause, longestPause));
    };
    services::onAnswer(
        m_queue.totals(queries).future, this,
        [this, finish](const QList<qint64> &totals) {
            QList<std::optional<qint64>> counts;
            for (const qint64 total : totals)
                counts.append(total);
            m_model.setCounts(counts);
            finish();
        },
        [this, finish](const core::Error &error) {
            // A count that is not known is not shown; the list says what is wrong, once.
            services::errorWords(error); // for the log
            m_model.setCounts(QList<std::optional<qint64>>(m_model.rowCount()));
            finish();
        });
}

} // namespace deskhand::views
