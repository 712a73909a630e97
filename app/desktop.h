// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "services/keychain.h"
#include "services/profilestore.h"
#include "services/signin.h"
#include "views/login/signinwindow.h"

#include <QObject>
#include <memory>
#include <optional>

namespace deskhand::app {

// What is on the screen: the sign-in window, or one session with its window, and the ways from
// one to the other. Made on the UI thread after QApplication, like Application.
class Desktop : public QObject {
    Q_OBJECT
public:
    // The folder of the embedded database of "this computer" is `dataFolder`.
    Desktop(QSettings &settings, services::Keychain &keychain, QString dataFolder);
    ~Desktop() override;
    Q_DISABLE_COPY_MOVE(Desktop)

    // The database that the command line names, if it names one: its window at once. Otherwise
    // what was used last: this computer at once, a server by way of signing in. Who has used
    // nothing yet is asked.
    void start(const std::optional<DatabaseTarget> &given);

    [[nodiscard]] Application *session() { return m_session.get(); }
    [[nodiscard]] views::SignInWindow *signInWindow() { return m_signInWindow.get(); }

private:
    void openGiven(const DatabaseTarget &target);
    void openThisComputer();
    void openServer(const services::ConnectionProfile &profile, const QString &password,
                    const domain::SignedIn &person);
    void open(const DatabaseTarget &target, const views::SessionInfo &session);
    void remember(const QString &password);
    void signOut();
    void changePassword();
    void askForPassword();
    views::SignInWindow &makeSignInWindow();
    void endSession();

    QSettings &m_settings;
    services::Keychain &m_keychain;
    const QString m_dataFolder;
    Translation m_translation; // of the sign-in window; a session brings its own
    services::ProfileStore m_profiles;
    services::SignIn m_signIn;
    services::ConnectionProfile m_profile; // of the session
    std::optional<QString> m_conninfo;     // of --connect
    std::unique_ptr<Application> m_session;
    std::unique_ptr<views::SignInWindow> m_signInWindow;
};

} // namespace deskhand::app
