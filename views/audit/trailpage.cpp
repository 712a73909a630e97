// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/trailpage.h"

#include "core/bidi.h"
#include "services/answer.h"
#include "views/audit/auditfilterbar.h"
#include "views/audit/changeview.h"
#include "views/audit/listcolumns.h"
#include "views/audit/traildelegate.h"
#include "views/audit/trailsaver.h"
#include "views/queue/busyline.h"
#include "views/queue/listnotice.h"
#include "views/ticket/flowlayout.h"
#include "views/widgets/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;
using items::AuditTrailModel;

TrailPage::TrailPage(const services::Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_source(desk.audit),
      m_model(m_source),
      m_filters(new AuditFilterBar(this)),
      m_messages(new MessageBar(this)),
      m_busy(new BusyLine(this)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(m_splitter)),
      m_table(new QTableView(m_stack)),
      m_notice(new ListNotice(m_stack)),
      m_change(new ChangeView(m_splitter)),
      m_goTo(new QPushButton(tr("&Go to the ticket"), this)),
      m_asOf(new QPushButton(tr("Show the ticket as it &was then"), this)),
      m_onlyEdit(new QPushButton(tr("Only this &edit"), this)),
      m_undo(new QPushButton(tr("&Undo this edit…"), this)),
      m_export(new QPushButton(tr("Ex&port…"), this)),
      m_stop(new QPushButton(this)),
      m_count(new QLabel(this)),
      m_saver(new TrailSaver(desk.audit, this))
{
    build();
    connectParts();
    showState();
    showChosen();
}

TrailPage::~TrailPage()
{
    m_table->setModel(nullptr); // it goes before the children
}

void TrailPage::build()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TrailDelegate(m_table));
    arrangeList(*m_table, items::auditColumns, int(items::AuditColumn::What));
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_busy);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_saver);
    layout->addWidget(buildFooter());
}

QWidget *TrailPage::buildDetail()
{
    auto *detail = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_change, 1);
    auto *buttons = new QWidget(detail);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_goTo, m_asOf, m_onlyEdit, m_undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    layout->addWidget(buttons);
    return detail;
}

QWidget *TrailPage::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Changes in the list"));
    layout->addWidget(m_count);
    layout->addWidget(m_stop);
    layout->addStretch(1);
    layout->addWidget(m_export);
    return footer;
}

void TrailPage::connectParts()
{
    connect(m_filters, &AuditFilterBar::filterChanged, this, &TrailPage::load);
    connect(m_notice, &ListNotice::retryWanted, this, &TrailPage::load);
    connect(&m_model, &AuditTrailModel::stateChanged, this, &TrailPage::showState);
    connect(&m_model, &AuditTrailModel::failed, this, [this](const core::Error &error) {
        m_failure = services::errorWords(error);
        showState();
    });
    connect(&m_model, &AuditTrailModel::dataChanged, this, &TrailPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrailPage::showChosen);
    connect(&m_model, &AuditTrailModel::rowsInserted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model.index(0, 0));
        else
            showChosen(); // more of the same edit may have come
    });
    connect(&m_model, &AuditTrailModel::modelReset, this, &TrailPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, &TrailPage::goToTicket);
    connect(m_goTo, &QPushButton::clicked, this, &TrailPage::goToTicket);
    connect(m_asOf, &QPushButton::clicked, this, &TrailPage::goToTicketAsOf);
    connect(m_onlyEdit, &QPushButton::clicked, this, &TrailPage::showOnlyThisEdit);
    connect(m_undo, &QPushButton::clicked, this, [this] { askToUndo(); });
    connect(m_export, &QPushButton::clicked, this, &TrailPage::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, &TrailPage::stopOrGoOn);
    connect(m_saver, &TrailSaver::failed, m_messages, &MessageBar::sayError);
    connect(m_saver, &TrailSaver::failed, this, &TrailPage::showState);
    connect(m_saver, &TrailSaver::calledOff, this, [this] {
        m_messages->say(tr("The export was stopped. No file was written."));
        showState();
    });
    connect(m_saver, &TrailSaver::saved, this, [this](qint64 entries, const QString &path) {
        m_messages->say(tr("%Ln change(s) exported to “%1”.", nullptr, static_cast<int>(entries))
                            .arg(core::isolated(QFileInfo(path).fileName())));
        showState();
    });
}

void TrailPage::setDirectory(const domain::Directory &directory)
{
    m_filters->setDirectory(directory);
    m_model.setDirectory(directory);
}

void TrailPage::load()
{
    m_failure.reset();
    m_model.show(m_filters->filter());
}

void TrailPage::showState()
{
    const bool underway = m_model.state() == AuditTrailModel::State::Underway;
    const int rows = m_model.rowCount();
    m_busy->setBusy(underway);
    if (m_failure && rows > 0)
        m_messages->sayError(*std::exchange(m_failure, std::nullopt));
    if (m_failure)
        m_notice->showFailure(m_failure->happened,
                              tr("%1 %2").arg(m_failure->meaning, m_failure->remedy).trimmed());
    else if (rows == 0 && underway)
        m_notice->showLoading(tr("Searching the trail…"));
    else if (rows == 0 && m_model.isStopped())
        m_notice->showEmpty(tr("The search was stopped"),
                            tr("Nothing was found so far. Older changes were not looked at."));
    else if (rows == 0)
        m_notice->showEmpty(tr("Nothing in the trail fits these filters."),
                            tr("Fewer filters, or a longer time, find more."));
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_notice) : m_table);

    QString count = tr("%Ln change(s)", nullptr, rows);
    if (underway)
        count = tr("%1, searching older ones: %2% of the trail")
                    .arg(count, QLocale().toString(static_cast<int>(m_model.walked() * 100)));
    else if (!m_model.isComplete() && !m_failure)
        count = tr("%1 and more").arg(count);
    m_count->setText(count);
    m_stop->setVisible(underway || m_model.isStopped());
    m_stop->setText(underway ? tr("&Stop") : tr("&Search on"));
    m_export->setEnabled(!m_saver->isSaving());
}

const domain::AuditEntry *TrailPage::chosen() const
{
    return m_model.entryAt(m_table->currentIndex().row());
}

void TrailPage::showChosen()
{
    const domain::AuditEntry *entry = chosen();
    m_goTo->setEnabled(entry && !entry->ticket.isEmpty());
    m_asOf->setEnabled(entry && !entry->ticket.isEmpty());
    m_undo->setEnabled(entry && !entry->ticket.isEmpty());
    m_onlyEdit->setEnabled(entry && m_model.filter().edit != entry->editId);
    if (entry)
        m_change->showChanges(*entry, m_model.editAround(m_table->currentIndex().row()),
                              m_model.words());
    else
        m_change->clearChanges();
}

void TrailPage::goToTicket()
{
    findTicket(chosen(), [this](domain::TicketId ticket) { Q_EMIT ticketWanted(ticket); });
}

void TrailPage::goToTicketAsOf()
{
    const domain::AuditEntry *entry = chosen();
    const QDateTime at = entry ? entry->at : QDateTime();
    findTicket(entry, [this, at](domain::TicketId ticket) { Q_EMIT ticketWantedAsOf(ticket, at); });
}

void TrailPage::findTicket(const domain::AuditEntry *entry,
                           std::function<void(domain::TicketId)> found)
{
    if (!entry || entry->ticket.isEmpty())
        return;
    services::onAnswer(
        m_desk.audit.ticketOf(entry->ticket).future, this, std::move(found),
        [this](const core::Error &error) { m_messages->sayError(services::errorWords(error)); });
}

void TrailPage::showOnlyThisEdit()
{
    if (const domain::AuditEntry *entry = chosen()) {
        const QUuid edit = entry->editId;
        m_filters->clear();
        m_filters->setEdit(edit);
    }
}

void TrailPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export what the filters show"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString lines = tr("JSON Lines (*.jsonl)");
    dialog->setNameFilters({tr("Table of comma-separated values (*.csv)"), lines});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &filter) {
        dialog->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool asLines = QFileInfo(path).suffix().compare(u"jsonl"_s, Qt::CaseInsensitive) == 0;
        m_saver->save(m_filters->filter(),
                      asLines ? services::TrailFormat::JsonLines : services::TrailFormat::Csv,
                      path);
        showState();
    });
    dialog->open();
}

void TrailPage::stopOrGoOn()
{
    if (m_model.state() == AuditTrailModel::State::Underway)
        m_model.stop();
    else
        m_model.fetchMore({});
}

void TrailPage::restoreShape(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"audit/panes"_s).toByteArray());
}

void TrailPage::keepShape(QSettings &settings) const
{
    settings.setValue(u"audit/panes"_s, m_splitter->saveState());
}

void TrailPage::focusList()
{
    m_stack->currentWidget()->setFocus();
}

void TrailPage::focusFilters()
{
    m_filters->focusFirst();
}

// Enter reads the change, j and k go through the list, as in the queue.
bool TrailPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    const int row = m_table->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_change->setFocus();
        return true;
    case Qt::Key_J:
        m_table->setCurrentIndex(m_model.index(std::min(row + 1, m_model.rowCount() - 1), 0));
        return true;
    case Qt::Key_K:
        m_table->setCurrentIndex(m_model.index(std::max(row - 1, 0), 0));
        return true;
    default:
        return false;
    }
}

} // namespace deskhand::views
