// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/queueview.h"

#include "views/queue/busyline.h"
#include "views/queue/listnotice.h"
#include "views/queue/queuecolumns.h"
#include "views/queue/queuetable.h"
#include "views/shell/settingsdialog.h"
#include "views/ticket/banner.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

using namespace std::chrono_literals;

namespace deskhand::views {

using items::TicketQueueModel;

namespace {

constexpr auto patience = 200ms;
constexpr int comfortableMargin = 16;
constexpr int compactMargin = 7;

} // namespace

QueueView::QueueView(TicketQueueModel &model, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_busy(new BusyLine(this)),
      m_banner(new Banner(Tone::Danger, Banner::Closing::ByPerson, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QueueTable(model, this)),
      m_notice(new ListNotice(this)),
      m_columns(std::make_unique<QueueColumns>(m_table, settings))
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
    for (QWidget *page : keyTakers())
        page->installEventFilter(this);
    m_table->setAccessibleName(tr("Tickets"));
    setDensity(Density::Comfortable);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QueueView::showState);
    connect(&m_model, &TicketQueueModel::busyChanged, this, [this](bool busy) {
        m_busy->setBusy(busy);
        if (!busy && m_model.state() == TicketQueueModel::State::Ready)
            m_failure.reset();
        busy ? m_patience.start() : m_patience.stop();
        if (!busy)
            showState();
    });
    connect(&m_model, &TicketQueueModel::stateChanged, this, &QueueView::showState);
    connect(&m_model, &TicketQueueModel::totalChanged, this, &QueueView::showState);
    connect(m_table, &QueueTable::currentRowChanged, this, &QueueView::tellCurrent);
    connect(m_table, &QueueTable::selectedRowsChanged, this, &QueueView::selectionChanged);
    connect(m_table, &QueueTable::opened, this, [this](const QModelIndex &index) {
        if (const auto *ticket = m_model.ticketAt(index.row()))
            Q_EMIT opened(ticket->id);
    });
    connect(m_notice, &ListNotice::retryWanted, this, &QueueView::retryWanted);
    connect(m_notice, &ListNotice::adviceTaken, this, &QueueView::adviceTaken);
    m_patience.start();
}

QueueView::~QueueView() = default;

QTableView *QueueView::table() const
{
    return m_table;
}

QList<QWidget *> QueueView::keyTakers() const
{
    return {m_table, m_notice};
}

QMenu *QueueView::columnsMenu() const
{
    return m_columns->menu();
}

QList<domain::TicketId> QueueView::selectedTickets() const
{
    QList<domain::TicketId> tickets;
    for (const int row : m_table->selectedRows())
        tickets.append(m_model.ticketAt(row)->id);
    return tickets;
}

int QueueView::selectedCount() const
{
    return m_table->selectedCount();
}

bool QueueView::allSelected() const
{
    return m_table->everythingSelected() && m_model.loadedRows().size() < m_model.rowCount();
}

std::optional<domain::TicketId> QueueView::currentTicket() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto *ticket = current.isValid() ? m_model.ticketAt(current.row()) : nullptr;
    return ticket ? std::optional(ticket->id) : std::nullopt;
}

void QueueView::selectNext()
{
    m_table->step(RowStep::Next);
}

void QueueView::selectPrevious()
{
    m_table->step(RowStep::Previous);
}

void QueueView::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void QueueView::setEmptyWords(const QString &title, const QString &text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    showState();
}

void QueueView::setAdvice(const QString &search)
{
    m_notice->setAdvice(search);
}

void QueueView::setFailure(const services::ErrorWords &words)
{
    m_failure = words;
    showState();
}

void QueueView::setDensity(Density density)
{
    m_table->setRowHeight(m_table->fontMetrics().height() +
                          (density == Density::Compact ? compactMargin : comfortableMargin));
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table->setAccessibleName(tr("Tickets"));
        showState();
    }
    QWidget::changeEvent(event);
}

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    return QWidget::eventFilter(watched, event);
}

void QueueView::showState()
{
    const bool rows = m_model.rowCount() > 0;
    QWidget *page = rows ? static_cast<QWidget *>(m_table) : m_notice;
    if (page != m_stack->currentWidget()) {
        // The focus stays with the list, whichever of its faces it shows.
        const QWidget *focus = window()->focusWidget();
        const bool hadFocus = focus && m_stack->isAncestorOf(focus);
        m_stack->setCurrentWidget(page);
        if (hadFocus)
            focusList();
    }
    m_banner->setVisible(m_failure && rows);
    if (m_failure && rows)
        m_banner->say(m_failure->oneLine(), tr("Try again"), [this] { Q_EMIT retryWanted(); });
    else if (m_failure)
        m_notice->showFailure(m_failure->happened,
                              tr("%1 %2").arg(m_failure->meaning, m_failure->remedy).trimmed());
    else if (m_model.state() == TicketQueueModel::State::Ready)
        m_notice->showEmpty(m_emptyTitle, m_emptyText);
    else if (!m_patience.isActive())
        m_notice->showLoading();
}

void QueueView::tellCurrent()
{
    const auto current = currentTicket();
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentTicketChanged(current);
}

} // namespace deskhand::views
