// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketqueuemodel.h"
#include "services/desk.h"
#include "services/errorwords.h"
#include "views/actions/actionregistry.h"
#include "views/queue/servicequeuesource.h"
#include "views/shell/listhistory.h"
#include "views/shell/sessioninfo.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/ticketcommands.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QSettings;
class QSplitter;

namespace deskhand::views {

class Banner;
class CommandPalette;
class MessageBar;
class PresenceBoard;
class PresenceReporter;
class QueueView;
class SearchBar;
class TicketPane;
class ViewsPane;

// The window: views, queue, ticket. Shows itself before anything is loaded; all work is done by
// the services, nothing here waits. Keeps its shape, the chosen view and the columns in the
// settings. UI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const services::Desk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Writes its place, panes and view into the settings; done on closing by itself.
    void keepShape();

    // Offered in the settings dialog.
    void setLanguages(const QList<LanguageChoice> &languages) { m_languages = languages; }

    // Who works here, and where; from now on in the status bar.
    void setSession(const SessionInfo &session);
    void say(const QString &text);                       // news, above the list
    void warnOfTrail(const services::ErrorWords &words); // stays until somebody closes it

    [[nodiscard]] items::TicketQueueModel &queueModel() { return m_model; }
    [[nodiscard]] ActionRegistry &actionRegistry() { return m_actions; }

Q_SIGNALS:
    void languageChosen(const QString &code);
    void signOutWanted(); // all edits are saved
    void passwordChangeWanted();
    void passwordMissing(); // the server wants one, and none was given

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    // Escape that nobody else wants leads back to the list.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPanes();
    void buildStatusBar();
    void addCommands();
    void addGoCommands();
    void addHistoryCommands();
    void buildMenus();
    void connectPanes();
    void connectLiveUpdates();
    void connectPresence();
    void showPresence();
    void connectClosing();
    void addSessionCommands();
    void whenSaved(const std::function<void()> &act);
    void showWho();
    void showExpiry();
    void restoreShape();

    void loadDirectory();
    void takeDirectory(const domain::Directory &directory);
    void showFirstView();
    void showQuery(const QString &query);
    void showSearch(const QString &text);
    void showList(const ListPlace &list);
    void showFromHistory(const std::optional<ListPlace> &list);
    void describeEmpty(const QString &text);
    void beginWithFirstList();
    void followList();
    void showInPane(std::optional<domain::TicketId> ticket);
    void openTicket(domain::TicketId ticket);
    void refresh();
    void refreshTickets(const QSet<domain::TicketId> &tickets);
    void openSettings();
    void openNewTicket();
    void openAudit();
    void openStatements();
    void showAbout();
    void showTotals();
    enum class Connection { Underway, Online, Lost };
    void showConnection(Connection connection);
    void describe(); // titles and names that belong to no command
    [[nodiscard]] Selection selection() const;

    services::Desk m_desk;
    QSettings &m_settings;
    ServiceQueueSource m_source;
    items::TicketQueueModel m_model;
    ListHistory m_history;
    ActionRegistry m_actions;
    domain::Directory m_directory;
    QList<LanguageChoice> m_languages;
    SessionInfo m_session;
    bool m_started = false;                  // the first list has been asked for
    QTimer m_closing;                        // while the window waits for its edits, to close
    QMetaObject::Connection m_actWaits;      // for its edits
    bool m_gaveUp = false;                   // waiting for them
    bool m_ready = false;                    // and has been shown
    std::optional<domain::TicketId> m_shown; // in the pane

    QSplitter *m_splitter;
    ViewsPane *m_views;
    SearchBar *m_search;
    MessageBar *m_messages;
    Banner *m_trailWarning;
    Banner *m_notice;
    QueueView *m_queue;
    TicketPane *m_ticket;
    QLabel *m_who;
    QLabel *m_connection;
    QLabel *m_total;
    QLabel *m_selected;
    TicketCommands *m_commands;
    CommandPalette *m_palette;
    PresenceBoard *m_presence = nullptr;
    PresenceReporter *m_reporter = nullptr;
};

} // namespace deskhand::views
