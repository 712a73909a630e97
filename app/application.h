// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databaseaccess.h"
#include "app/deskservices.h"
#include "app/language/translation.h"
#include "services/sealer.h"
#include "views/shell/mainwindow.h"

#include <QSettings>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace deskhand::app {

// What the window asks of whoever owns its Application; called when the event loop is free, so
// that the Application may be ended there and then.
struct SessionRequests {
    std::function<void()> signOut;
    std::function<void()> changePassword;
    std::function<void()> askForPassword; // the server wants one, and the target has none
};

// The composition root of the window: builds the object graph and owns it. Made on the UI
// thread after QApplication; from then on no database call may run there.
class Application {
public:
    // `settings`: where window, language and columns are kept.
    Application(const DatabaseTarget &target, QSettings &settings, views::SessionInfo session = {},
                SessionRequests requests = {});
    // Ends promptly, whatever the server does: edits that have reached it are finished, all that
    // still waits for it is let go.
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    // Shows the window at once; the server is started and reached by workers meanwhile.
    void show();

    // Lets go of what waits for the server, now; for a program that is to end. Thread-safe.
    void stopWaiting() { m_stop.request_stop(); }

    // The password was changed, and holds until then (invalid: for good).
    void setPassword(const QString &password, const QDateTime &expiresAt);

    [[nodiscard]] views::MainWindow &window() { return *m_window; }
    [[nodiscard]] services::Desk desk() { return m_services.desk(); }

private:
    void buildWindow();
    void lookAtTrail();
    void connectRequests();
    void changeLanguage(const QString &code);

    QSettings &m_settings;
    Translation m_translation;
    std::stop_source m_stop;
    DatabaseAccess m_database;
    DeskServices m_services;
    views::SessionInfo m_session;
    const SessionRequests m_requests;
    std::unique_ptr<views::MainWindow> m_window;
    std::optional<services::Sealer> m_sealer;
};

// The settings of this person on this machine, in a file that nobody else can read.
std::unique_ptr<QSettings> userSettings();

} // namespace deskhand::app
