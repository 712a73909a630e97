// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window itself, and the menus made of all commands.
#include "views/audit/auditwindow.h"
#include "views/queue/queueview.h"
#include "views/search/searchbar.h"
#include "views/shell/commandpalette.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newticketdialog.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/ticketcommands.h"
#include "views/shell/viewspane.h"
#include "views/statements/statementswindow.h"
#include "views/ticket/ticketpane.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace deskhand::views {

using namespace Qt::StringLiterals;

void MainWindow::addCommands()
{
    const auto add = [this](const QString &id, CommandGroup group, const QString &text,
                            const QList<QKeySequence> &keys, const QString &icon,
                            std::function<void()> run) {
        return m_actions.add({.id = id,
                              .group = group,
                              .text = text,
                              .keys = keys,
                              .icon = icon,
                              .run = std::move(run)});
    };
    add(u"app.new"_s, CommandGroup::File, tr("&New ticket…"), {QKeySequence::New}, u"plus"_s,
        [this] { openNewTicket(); });
    add(u"app.settings"_s, CommandGroup::File, tr("&Settings…"),
        {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, u"settings"_s, [this] { openSettings(); });
    addSessionCommands();
    add(u"app.quit"_s, CommandGroup::File, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, {},
        [this] { close(); });
    m_actions.add({.id = u"ticket.undo"_s,
                   .group = CommandGroup::Ticket,
                   .text = tr("&Undo the last act"),
                   .keys = {QKeySequence::Undo},
                   .icon = {},
                   .enabled = [this] { return m_messages->canUndo(); },
                   .run = [this] { m_messages->undo(); }});
    connect(m_ticket, &TicketPane::undoable, m_commands, &TicketCommands::offerUndo);
    add(u"view.refresh"_s, CommandGroup::View, tr("&Refresh"), {QKeySequence(Qt::Key_F5)},
        u"refresh"_s, [this] { refresh(); });
    add(u"view.palette"_s, CommandGroup::View, tr("&Commands…"),
        {QKeySequence(Qt::CTRL | Qt::Key_K)}, u"palette"_s, [this] { m_palette->popUp(); });
    add(u"app.audit"_s, CommandGroup::View, tr("&Audit trail…"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, u"done"_s, [this] { openAudit(); })
        ->setVisible(false); // until it is known whom it is for
    add(u"app.statements"_s, CommandGroup::View, tr("S&low queries…"), {}, u"overdue"_s, [this] {
        openStatements();
    })->setVisible(false); // likewise
    const auto showShortcuts = [this] {
        auto *sheet = new ShortcutSheet(m_actions, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    };
    m_actions.add({.id = u"app.shortcuts"_s,
                   .group = CommandGroup::Help,
                   .text = tr("&Keyboard shortcuts"),
                   .keys = {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
                   .scope = KeyScope::List,
                   .icon = u"keyboard"_s,
                   .run = showShortcuts});
    add(u"app.about"_s, CommandGroup::Help, tr("&About Deskhand"), {}, u"info"_s,
        [this] { showAbout(); });
    addGoCommands();
    addHistoryCommands();
}

void MainWindow::addGoCommands()
{
    const auto inList = [this](const QString &id, const QString &text, QKeySequence keys,
                               const QString &icon, std::function<void()> run) {
        m_actions.add({.id = id,
                       .group = CommandGroup::Go,
                       .text = text,
                       .keys = {std::move(keys)},
                       .scope = KeyScope::List,
                       .icon = icon,
                       .run = std::move(run)});
    };
    inList(u"queue.next"_s, tr("&Next ticket"), Qt::Key_J, u"down"_s,
           [this] { m_queue->selectNext(); });
    inList(u"queue.previous"_s, tr("&Previous ticket"), Qt::Key_K, u"up"_s,
           [this] { m_queue->selectPrevious(); });
    inList(u"queue.search.slash"_s, tr("Go to the search"), Qt::Key_Slash, u"search"_s,
           [this] { m_search->focusSearch(); });
    m_actions.add({.id = u"queue.search"_s,
                   .group = CommandGroup::Go,
                   .text = tr("&Search"),
                   .keys = {QKeySequence::Find},
                   .icon = u"search"_s,
                   .run = [this] { m_search->focusSearch(); }});
    m_actions.add({.id = u"go.list"_s,
                   .group = CommandGroup::Go,
                   .text = tr("Go to the &list"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                   .icon = {},
                   .run = [this] { m_queue->focusList(); }});
    for (std::size_t i = 0; i < items::builtInViews.size(); ++i) {
        const auto &view = items::builtInViews.at(i);
        const int row = static_cast<int>(i);
        m_actions.add(
            {.id = u"go.view."_s + view.word,
             .group = CommandGroup::Go,
             .text = tr("Go to view: %1").arg(QApplication::translate("ViewListModel", view.title)),
             .keys = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row))},
             .icon = view.icon,
             .run = [this, row] {
                 m_views->choose(row);
                 m_queue->focusList();
             }});
    }
}

void MainWindow::buildMenus()
{
    for (const auto group : {CommandGroup::File, CommandGroup::Ticket, CommandGroup::View,
                             CommandGroup::Go, CommandGroup::Help}) {
        auto *menu = menuBar()->addMenu(groupTitle(group));
        for (QAction *action : m_actions.actions(group))
            menu->addAction(action);
        if (group == CommandGroup::View) {
            QAction *columns = menu->addMenu(m_queue->columnsMenu());
            columns->setText(tr("C&olumns"));
            columns->setIcon(icon(u"columns"_s));
        }
        connect(menu, &QMenu::aboutToShow, &m_actions, &ActionRegistry::refresh);
    }
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, [this](const QString &code) {
        whenSaved([this, code] { Q_EMIT languageChosen(code); });
    });
    connect(dialog, &SettingsDialog::themeChosen, this, &applyTheme);
    connect(dialog, &SettingsDialog::densityChosen, m_queue, &QueueView::setDensity);
    dialog->open();
}

void MainWindow::openNewTicket()
{
    auto *dialog = new NewTicketDialog(m_desk, m_directory, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTicketDialog::created, this, [this](domain::TicketId ticket) {
        m_messages->say(tr("The ticket was created."));
        refresh();
        openTicket(ticket);
    });
    dialog->open();
}

// A window of its own, and only one.
void MainWindow::openAudit()
{
    auto *audit = findChild<AuditWindow *>();
    if (!audit) {
        audit = new AuditWindow(m_desk, m_settings, this);
        audit->setAttribute(Qt::WA_DeleteOnClose);
        audit->setDirectory(m_directory);
        connect(audit, &AuditWindow::ticketWanted, this, [this](domain::TicketId ticket) {
            openTicket(ticket);
            activateWindow();
        });
        connect(audit, &AuditWindow::ticketWantedAsOf, this,
                [this](domain::TicketId ticket, const QDateTime &at) {
                    showInPane(ticket);
                    m_ticket->showAsOf(at);
                    activateWindow();
                });
        connect(audit, &AuditWindow::ticketsEdited, this,
                [this](const QList<domain::TicketId> &tickets) {
                    refreshTickets(QSet<domain::TicketId>(tickets.begin(), tickets.end()));
                });
    }
    audit->show();
    audit->raise();
    audit->activateWindow();
}

void MainWindow::openStatements()
{
    auto *statements = findChild<StatementsWindow *>();
    if (!statements) {
        statements = new StatementsWindow(m_desk.statements, this);
        statements->setAttribute(Qt::WA_DeleteOnClose);
    }
    statements->show();
    statements->raise();
    statements->activateWindow();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(QMessageBox::Information, tr("About Deskhand"),
                                  tr("Deskhand %1\n\nA desktop workspace for support teams.\n"
                                     "Free software under the GNU General Public License, "
                                     "version 3 or later.")
                                      .arg(QApplication::applicationVersion()),
                                  QMessageBox::Close, this);
    about->setTextFormat(Qt::PlainText);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace deskhand::views
