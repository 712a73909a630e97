// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "core/clock.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "services/signinproblem.h"
#include "views/queue/queueview.h"
#include "views/search/searchbar.h"
#include "views/shell/commandpalette.h"
#include "views/shell/newticketdialog.h"
#include "views/shell/spellinghelp.h"
#include "views/shell/viewspane.h"
#include "views/ticket/banner.h"
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
using namespace std::chrono_literals;

namespace {

constexpr auto longestWaitForEdits = 15s;

} // namespace

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
      m_trailWarning(new Banner(Tone::Danger, Banner::Closing::ByPerson, this)),
      m_notice(new Banner(Tone::Neutral, Banner::Closing::ByPerson, this)),
      m_queue(new QueueView(m_model, settings, this)),
      m_ticket(new TicketPane(desk, m_splitter)),
      m_who(new QLabel(this)),
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
    for (QWidget *list : m_queue->keyTakers())
        m_actions.serveListKeys(list);
    buildMenus();
    connectPanes();
    connectLiveUpdates();
    connectPresence();
    connectClosing();
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
    column->addWidget(m_trailWarning);
    column->addWidget(m_notice);
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
    for (QLabel *label : {m_who, m_connection, m_total, m_selected})
        label->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_total);
    statusBar()->addWidget(m_selected);
    statusBar()->addPermanentWidget(m_who);
    statusBar()->addPermanentWidget(m_connection);
}

void MainWindow::connectPanes()
{
    connect(m_views, &ViewsPane::chosen, this, &MainWindow::showQuery);
    connect(m_search, &SearchBar::searchChanged, this, &MainWindow::showSearch);
    connect(m_search, &SearchBar::left, m_queue, &QueueView::focusList);
    connect(m_queue, &QueueView::currentTicketChanged, this, &MainWindow::followList);
    connect(m_queue, &QueueView::opened, this, &MainWindow::openTicket);
    connect(m_queue, &QueueView::retryWanted, this, &MainWindow::refresh);
    connect(new SpellingHelp(m_desk.queue, m_model, *m_queue, this), &SpellingHelp::taken, this,
            [this](const QString &search) {
                showQuery(search);
                m_queue->focusList();
            });
    connect(m_queue, &QueueView::selectionChanged, this, [this] {
        showTotals();
        m_actions.refresh();
    });
    connect(m_queue, &QueueView::focused, this, &MainWindow::followList);
    connect(&m_model, &items::TicketQueueModel::stateChanged, this, &MainWindow::beginWithFirstList,
            Qt::QueuedConnection);
    // Whoever works in the list by keyboard has the first ticket of the next list under the hand.
    connect(
        &m_model, &items::TicketQueueModel::modelReset, this,
        [this] {
            if (m_queue->table()->hasFocus() && !m_queue->table()->currentIndex().isValid())
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

void MainWindow::loadDirectory()
{
    services::onAnswer(
        m_desk.directory.directory().future, this,
        [this](const domain::Directory &directory) { takeDirectory(directory); },
        [this](const core::Error &error) {
            m_queue->setFailure(services::errorWords(error));
            if (services::wantsPassword(error))
                Q_EMIT passwordMissing();
        });
}

void MainWindow::takeDirectory(const domain::Directory &directory)
{
    m_directory = directory;
    showConnection(Connection::Online); // an answer proves it
    showWho();
    m_model.setMe(directory.me.id);
    m_views->setMe(directory.me.id);
    m_search->setDirectory(directory);
    m_commands->setDirectory(directory);
    m_actions.action(u"app.audit"_s)->setVisible(directory.me.tier >= domain::UserTier::Supervisor);
    m_actions.action(u"app.statements"_s)->setVisible(directory.me.tier == domain::UserTier::Admin);
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
    const ListPlace list{.text = text, .sort = m_model.sorting()};
    m_history.visit(list, core::systemNow());
    showList(list);
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

// The first list that is there gets a current ticket and the focus, so that work can begin by
// keyboard; unless somebody has begun elsewhere meanwhile.
void MainWindow::beginWithFirstList()
{
    if (m_model.state() != items::TicketQueueModel::State::Ready || std::exchange(m_ready, true))
        return;
    showTotals();
    if (!focusWidget() || m_queue->isAncestorOf(focusWidget()))
        m_queue->focusList();
    if (!m_queue->currentTicket())
        m_queue->selectNext();
}

// The pane shows the current ticket of the list. While somebody is at work in the pane, the list
// may move on by itself, when the ticket leaves it: what is being written then must not turn into
// an answer to another ticket. The pane follows when the list has the focus again.
void MainWindow::followList()
{
    if (!m_ticket->isAncestorOf(focusWidget()) && m_ticket != focusWidget())
        showInPane(m_queue->currentTicket());
    m_actions.refresh();
}

void MainWindow::showInPane(std::optional<domain::TicketId> ticket)
{
    if (std::exchange(m_shown, ticket) == ticket)
        return;
    showPresence();
    if (ticket)
        m_ticket->showTicket(*ticket);
    else
        m_ticket->clear();
}

void MainWindow::openTicket(domain::TicketId ticket)
{
    showInPane(ticket);
    m_ticket->focusConversation();
}

void MainWindow::showTotals()
{
    const QLocale locale;
    const auto total = m_ready ? m_model.total() : std::nullopt;
    m_total->setText(total ? tr("%L1 ticket(s)", nullptr, static_cast<int>(*total)).arg(*total)
                           : QString());
    const qint64 selected = m_queue->allSelected()
                                ? total.value_or(0)
                                : static_cast<qint64>(m_queue->selectedTickets().size());
    m_selected->setText(selected > 1 ? tr("%L1 selected").arg(selected) : QString());
}

void MainWindow::showConnection(Connection connection)
{
    switch (connection) {
    case Connection::Underway:
        m_connection->setText(tr("Connecting…"));
        break;
    case Connection::Online:
        m_connection->setText(tr("Connected"));
        break;
    case Connection::Lost:
        m_connection->setText(tr("No connection, trying again…"));
        break;
    }
}

Selection MainWindow::selection() const
{
    Selection selection;
    if (m_shown != m_queue->currentTicket() || m_ticket->showsPast())
        return selection; // nobody changes one ticket while looking at another, or at the past
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
        m_splitter->setSizes({170, 670, 440});
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
    if (m_ticket->isSaving() && !m_gaveUp) {
        event->ignore();
        m_messages->say(tr("The window closes as soon as your changes are saved…"));
        if (!m_closing.isActive())
            m_closing.start(longestWaitForEdits);
        return;
    }
    event->accept();
}

// Edits that wait behind another are known to the pane only: the window stays until they are
// done, and stays open when somebody has to look at one.
void MainWindow::connectClosing()
{
    m_closing.setSingleShot(true);
    connect(m_ticket, &TicketPane::editsSettled, this, [this] {
        if (m_closing.isActive())
            close();
    });
    connect(m_ticket, &TicketPane::editNotAccepted, this, [this] {
        m_closing.stop();
        disconnect(m_actWaits);
    });
    connect(&m_closing, &QTimer::timeout, this, [this] {
        m_gaveUp = true;
        close();
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_queue->focusList();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::describe()
{
    setWindowTitle(tr("Deskhand"));
    m_who->setAccessibleName(tr("Signed in as"));
    m_connection->setAccessibleName(tr("Connection"));
    m_total->setAccessibleName(tr("Tickets in the list"));
    m_selected->setAccessibleName(tr("Selected tickets"));
    showConnection(Connection::Underway);
    showWho();
    showTotals();
    describeEmpty(m_search->text());
}

} // namespace deskhand::views
