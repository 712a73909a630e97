// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "items/searchtext.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/queue/queueview.h"
#include "views/search/searchbar.h"
#include "views/shell/commandpalette.h"
#include "views/shell/newticketdialog.h"
#include "views/shell/viewspane.h"
#include "views/ticket/ticketpane.h"
#include "views/widgets/messagebar.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const services::Desk &desk, QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_settings(settings),
      m_source(desk.queue),
      m_model(m_source),
      m_splitter(new QSplitter(this)),
      m_views(new ViewsPane(desk.queue, m_splitter)),
      m_search(new SearchBar(desk.directory, this)),
      m_messages(new MessageBar(this)),
      m_queue(new QueueView(m_model, settings, this)),
      m_ticket(new TicketPane(desk, m_splitter)),
      m_connection(new QLabel(this)),
      m_total(new QLabel(this)),
      m_selected(new QLabel(this)),
      m_commands(new TicketCommands(
          desk, *m_messages, [this] { return selection(); }, this)),
      m_palette(new CommandPalette(m_actions, this))
{
    applyTheme(SettingsDialog::theme(settings));
    m_queue->setDensity(SettingsDialog::density(settings));
    buildPanes();
    buildStatusBar();
    addCommands();
    m_commands->addTo(m_actions);
    m_ticket->registerActions(m_actions);
    m_actions.serveWindowKeys(this);
    m_actions.serveListKeys(m_queue->table());
    buildMenus();
    connectPanes();
    connectLiveUpdates();
    describe();
    restoreShape();
    loadDirectory();
    m_queue->focusList();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // its views look at the model, which goes before the children
}

void MainWindow::buildPanes()
{
    auto *middle = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_messages);
    column->addWidget(m_queue, 1);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_ticket);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
}

void MainWindow::buildStatusBar()
{
    for (QLabel *label : {m_connection, m_total, m_selected})
        label->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_total);
    statusBar()->addWidget(m_selected);
    statusBar()->addPermanentWidget(m_connection);
}

void MainWindow::connectPanes()
{
    connect(m_views, &ViewsPane::chosen, this, &MainWindow::showQuery);
    connect(m_search, &SearchBar::searchChanged, this, &MainWindow::showSearch);
    connect(m_search, &SearchBar::left, m_queue, &QueueView::focusList);
    connect(m_queue, &QueueView::currentTicketChanged, this,
            [this](std::optional<domain::TicketId> ticket) {
                if (ticket)
                    m_ticket->showTicket(*ticket);
                else
                    m_ticket->clear();
                m_actions.refresh();
            });
    connect(m_queue, &QueueView::opened, this, &MainWindow::openTicket);
    connect(m_queue, &QueueView::retryWanted, this, &MainWindow::refresh);
    connect(m_queue, &QueueView::selectionChanged, this, [this] {
        showTotals();
        m_actions.refresh();
    });
    // The first list that is there gets the focus and a current ticket: work can begin by keyboard.
    connect(
        &m_model, &items::TicketQueueModel::stateChanged, this,
        [this](items::TicketQueueModel::State state) {
            if (state != items::TicketQueueModel::State::Ready || std::exchange(m_ready, true))
                return;
            m_queue->focusList();
            if (!m_queue->currentTicket())
                m_queue->selectNext();
        },
        Qt::QueuedConnection);
    connect(&m_model, &items::TicketQueueModel::totalChanged, this, &MainWindow::showTotals);
    connect(&m_model, &items::TicketQueueModel::failed, this,
            [this](const core::Error &error) { m_queue->setFailure(services::errorWords(error)); });
    connect(m_ticket, &TicketPane::failed, m_messages, &MessageBar::sayError);
    connect(m_ticket, &TicketPane::ticketEdited, this,
            [this](domain::TicketId ticket) { refreshTickets({ticket}); });
    connect(m_commands, &TicketCommands::edited, this,
            [this](const QList<domain::TicketId> &tickets) {
                refreshTickets(QSet<domain::TicketId>(tickets.begin(), tickets.end()));
            });
    connect(m_commands, &TicketCommands::listEdited, this, &MainWindow::refresh);
    connect(m_messages, &MessageBar::changed, &m_actions, &ActionRegistry::refresh);
}

void MainWindow::connectLiveUpdates()
{
    auto *live = &m_desk.live;
    connect(live, &services::LiveUpdates::ticketsChanged, this, &MainWindow::refreshTickets);
    connect(live, &services::LiveUpdates::everythingChanged, this, &MainWindow::refresh);
    connect(live, &services::LiveUpdates::directoryChanged, this, &MainWindow::loadDirectory);
    connect(live, &services::LiveUpdates::connectionRestored, this, [this] {
        showConnection(true);
        if (!m_started)
            loadDirectory();
    });
    connect(live, &services::LiveUpdates::connectionLost, this, [this] { showConnection(false); });
}

void MainWindow::loadDirectory()
{
    services::onAnswer(
        m_desk.directory.directory().future, this,
        [this](const domain::Directory &directory) { takeDirectory(directory); },
        [this](const core::Error &error) { m_queue->setFailure(services::errorWords(error)); });
}

void MainWindow::takeDirectory(const domain::Directory &directory)
{
    m_directory = directory;
    m_model.setMe(directory.me.id);
    m_views->setMe(directory.me.id);
    m_search->setDirectory(directory);
    m_commands->setDirectory(directory);
    m_actions.refresh();
    if (!std::exchange(m_started, true))
        showFirstView();
}

void MainWindow::showFirstView()
{
    const int row = m_views->rowOfWord(m_settings.value(u"view"_s).toString());
    m_views->choose(std::max(row, 0));
}

// A view is a search: choosing one puts its words into the search bar, where they can be changed.
void MainWindow::showQuery(const QString &query)
{
    m_search->setText(query);
    showSearch(query);
}

void MainWindow::showSearch(const QString &text)
{
    const items::SearchText search(text);
    describeEmpty(text);
    m_model.show(search.filter());
    m_views->selectQuery(text);
}

void MainWindow::describeEmpty(const QString &text)
{
    if (text.trimmed().isEmpty())
        m_queue->setEmptyWords(tr("No tickets yet"),
                               tr("Create the first one with Ctrl+N, or import them."));
    else if (text == "is:deleted"_L1)
        m_queue->setEmptyWords(tr("The trash is empty"),
                               tr("Deleted tickets wait here until they are restored."));
    else if (!m_views->currentWord().isEmpty())
        m_queue->setEmptyWords(tr("Nothing to do here"),
                               tr("No ticket belongs to this view at the moment."));
    else
        m_queue->setEmptyWords(tr("Nothing found"),
                               tr("No ticket fits this search. Fewer or shorter words find more."));
}

void MainWindow::openTicket(domain::TicketId ticket)
{
    m_ticket->showTicket(ticket);
    m_ticket->setFocus();
}

void MainWindow::refresh()
{
    if (!m_started) {
        loadDirectory();
        return;
    }
    m_model.reload();
    m_views->recount();
}

void MainWindow::refreshTickets(const QSet<domain::TicketId> &tickets)
{
    m_model.refreshRows(tickets);
    m_views->recount();
}

void MainWindow::showTotals()
{
    const QLocale locale;
    const auto total = m_model.total();
    m_total->setText(total ? tr("%L1 ticket(s)", nullptr, static_cast<int>(*total)).arg(*total)
                           : QString());
    const qint64 selected = m_queue->allSelected()
                                ? total.value_or(0)
                                : static_cast<qint64>(m_queue->selectedTickets().size());
    m_selected->setText(selected > 1 ? tr("%L1 selected").arg(selected) : QString());
}

void MainWindow::showConnection(bool online)
{
    m_online = online;
    m_connection->setText(online ? tr("Connected") : tr("No connection, trying again…"));
}

Selection MainWindow::selection() const
{
    Selection selection;
    selection.everything = m_queue->allSelected();
    selection.query = m_model.query();
    selection.count = m_queue->selectedCount();
    auto tickets = m_queue->selectedTickets();
    if (tickets.isEmpty() && m_queue->currentTicket())
        tickets.append(*m_queue->currentTicket()); // the one on show
    for (const auto id : tickets)
        if (const auto *row = m_model.ticketAt(m_model.rowOf(id)))
            selection.rows.append(*row);
    return selection;
}

void MainWindow::restoreShape()
{
    resize(1280, 800);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    if (!m_splitter->restoreState(m_settings.value(u"window/panes"_s).toByteArray()))
        m_splitter->setSizes({180, 640, 460});
}

void MainWindow::keepShape()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/panes"_s, m_splitter->saveState());
    m_settings.setValue(u"view"_s, m_views->currentWord());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepShape();
    m_desk.drafts.flush();
    event->accept();
}

void MainWindow::describe()
{
    setWindowTitle(tr("Deskhand"));
    m_connection->setAccessibleName(tr("Connection"));
    m_total->setAccessibleName(tr("Tickets in the list"));
    m_selected->setAccessibleName(tr("Selected tickets"));
    showConnection(m_online);
    showTotals();
    describeEmpty(m_search->text());
}

} // namespace deskhand::views
