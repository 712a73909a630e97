// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queuecolumns.h"

#include "items/ticketcolumns.h"
#include "items/ticketqueuemodel.h"
#include "views/queue/pills.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::views {

using items::TicketColumn;

namespace {

constexpr int titleColumn = int(TicketColumn::Title);
constexpr int smallestSection = 48;
constexpr int cellMargins = 16;
constexpr int overdueMark = 24;
constexpr int sortMark = 12;
constexpr auto keepAfter = 300ms;

QString settingsKey()
{
    return u"queue/columns"_s;
}

// Wide enough for every word a column may show, in the language and font at hand; a title and a
// name may be of any length, and get what is usual.
int proposedWidth(const QTableView &table, int column)
{
    const QFontMetrics metrics = table.fontMetrics();
    const auto &proposal = items::ticketColumns[std::size_t(column)];
    const QString title =
        table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int content = proposal.characters * metrics.averageCharWidth();
    if (column == int(TicketColumn::Status))
        content = widestStatus(metrics) + overdueMark;
    else if (column == int(TicketColumn::Priority))
        content = widestPriority(metrics);
    return std::max(content, metrics.horizontalAdvance(title) + sortMark) + cellMargins;
}

} // namespace

QueueColumns::QueueColumns(QTableView *table, QSettings &settings)
    : m_table(table),
      m_settings(settings),
      m_menu(new QMenu(table))
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(smallestSection);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(true);
    restore();

    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &QueueColumns::keep);
    const auto keepSoon = [this] {
        if (!m_arranging)
            m_keepTimer.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, keepSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keepSoon);
    connect(header, &QHeaderView::sectionResized, this,
            [this, keepSoon](int column, int /*before*/, int width) {
                if (m_arranging)
                    return;
                if (column == titleColumn)
                    m_titleWidth = width;
                else
                    giveTitleTheRest();
                keepSoon();
            });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint at) { m_menu->popup(header->viewport()->mapToGlobal(at)); });
    connect(m_menu, &QMenu::aboutToShow, this, &QueueColumns::fillMenu);
    m_table->viewport()->installEventFilter(this);
}

QueueColumns::~QueueColumns()
{
    if (m_keepTimer.isActive())
        keep();
}

void QueueColumns::restore()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->restoreState(m_settings.value(settingsKey()).toByteArray()) &&
        header->count() == int(items::ticketColumns.size())) {
        m_titleWidth =
            m_settings.value(u"queue/titleWidth"_s, header->sectionSize(titleColumn)).toInt();
        giveTitleTheRest();
    } else {
        reset();
    }
    m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void QueueColumns::reset()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, proposedWidth(*m_table, column));
    }
    m_titleWidth = header->sectionSize(titleColumn);
    header->setSortIndicator(int(TicketColumn::Created), Qt::DescendingOrder);
    giveTitleTheRest();
}

void QueueColumns::keep()
{
    m_keepTimer.stop();
    m_settings.setValue(settingsKey(), m_table->horizontalHeader()->saveState());
    m_settings.setValue(u"queue/titleWidth"_s, m_titleWidth);
}

void QueueColumns::fillMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_menu->clear();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title =
            m_table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = m_menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last one stays: a list without columns cannot be brought back by its header.
        action->setEnabled(header->isSectionHidden(column) || shownColumns() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            giveTitleTheRest();
            m_keepTimer.start();
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        reset();
        m_keepTimer.start();
    });
}

void QueueColumns::giveTitleTheRest()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->isSectionHidden(titleColumn))
        return;
    const int others = header->length() - header->sectionSize(titleColumn);
    const int rest = m_table->viewport()->width() - others;
    const QScopedValueRollback arranging(m_arranging, true);
    header->resizeSection(titleColumn, std::max(m_titleWidth, rest));
}

int QueueColumns::shownColumns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

bool QueueColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        giveTitleTheRest();
    return QObject::eventFilter(watched, event);
}

} // namespace deskhand::views
