// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when others change something, and the way back through the lists.
#include "items/searchtext.h"
#include "views/presence/presenceboard.h"
#include "views/presence/presencereporter.h"
#include "views/queue/queueview.h"
#include "views/search/searchbar.h"
#include "views/shell/mainwindow.h"
#include "views/shell/viewspane.h"
#include "views/ticket/ticketpane.h"

#include <QEvent>

namespace deskhand::views {

using namespace Qt::StringLiterals;
using services::LiveUpdates;

void MainWindow::connectLiveUpdates()
{
    const LiveUpdates *live = &m_desk.live;
    m_model.setNoticesArrive(live->isConnected());
    connect(live, &LiveUpdates::ticketsChanged, this, &MainWindow::refreshTickets);
    connect(live, &LiveUpdates::everythingChanged, this, &MainWindow::refresh);
    connect(live, &LiveUpdates::directoryChanged, this, [this] {
        loadDirectory();
        m_model.refreshNames();
    });
    connect(live, &LiveUpdates::connectionRestored, this, [this] {
        showConnection(Connection::Online);
        m_model.setNoticesArrive(true);
        refresh(); // what changed before the notices came
    });
    connect(live, &LiveUpdates::connectionLost, this, [this] {
        m_model.setNoticesArrive(false);
        showConnection(Connection::Lost);
    });
}

void MainWindow::connectPresence()
{
    m_presence = new PresenceBoard(m_desk.presence, m_desk.live, this);
    m_reporter = new PresenceReporter(m_desk.presence, this);
    connect(m_presence, &PresenceBoard::changed, this, &MainWindow::showPresence);
    connect(m_ticket, &TicketPane::wordsChanged, m_reporter, [this](bool any) {
        m_reporter->setKind(any ? domain::PresenceKind::Replying : domain::PresenceKind::Viewing);
    });
}

void MainWindow::showPresence()
{
    const domain::PresenceByTicket &others = m_presence->others();
    m_model.setPresence(others);
    m_ticket->setPresence(m_shown ? others.value(*m_shown) : QList<domain::Presence>());
    m_reporter->setTicket(m_shown);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_reporter)
        m_reporter->setInUse(isActiveWindow());
    QMainWindow::changeEvent(event);
}

void MainWindow::refresh()
{
    if (!m_started) {
        loadDirectory();
        return;
    }
    m_model.refreshAll();
    m_views->recount();
}

void MainWindow::refreshTickets(const QSet<domain::TicketId> &tickets)
{
    m_model.refreshRows(tickets);
    m_views->recount();
}

// Back to a list means back to its order, too.
void MainWindow::showList(const ListPlace &list)
{
    describeEmpty(list.text);
    m_model.show(items::SearchText(list.text).filter(), list.sort);
    m_views->selectQuery(list.text);
    m_actions.refresh();
}

void MainWindow::showFromHistory(const std::optional<ListPlace> &list)
{
    if (!list)
        return;
    m_search->setText(list->text);
    showList(*list);
    m_queue->focusList();
}

void MainWindow::addHistoryCommands()
{
    m_actions.add({.id = u"go.back"_s,
                   .group = CommandGroup::Go,
                   .text = tr("&Back to the list before"),
                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
                   .icon = {},
                   .enabled = [this] { return m_history.canGoBack(); },
                   .run = [this] { showFromHistory(m_history.back(m_model.sorting())); }});
    m_actions.add({.id = u"go.forward"_s,
                   .group = CommandGroup::Go,
                   .text = tr("&Forward again"),
                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                   .icon = {},
                   .enabled = [this] { return m_history.canGoForward(); },
                   .run = [this] { showFromHistory(m_history.forward(m_model.sorting())); }});
}

} // namespace deskhand::views
