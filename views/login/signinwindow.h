// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keychain.h"
#include "services/profilestore.h"
#include "services/signin.h"

#include <QDialog>
#include <functional>
#include <optional>

class QScrollArea;

namespace deskhand::views {

class FirstRunPage;
class NewPasswordPage;
class SignInForm;

// The way into a desk: the choice of the first run, signing in, and a new password in place of
// an expired one. Nothing here waits; what is under way can be called off. A password is given
// to the keychain only when the person wants it, and never anywhere else. UI thread.
class SignInWindow : public QDialog {
    Q_OBJECT
public:
    SignInWindow(services::SignIn &signIn, services::ProfileStore &profiles,
                 services::Keychain &keychain);
    ~SignInWindow() override;
    Q_DISABLE_COPY_MOVE(SignInWindow)

    // The first page of somebody who has no profile yet.
    void showFirstRun();
    // Filled in with the profile. ByItself: with the remembered password, if there is one; the
    // person sees that, and can stop it.
    enum class Start { ByPerson, ByItself };
    void showSignIn(const services::ConnectionProfile &profile, Start start = Start::ByPerson);
    void sayNote(const QString &text);

    void reject() override; // Escape, Cancel, and the window's own button

Q_SIGNALS:
    // The profile is kept by now. The password is the one that holds from now on.
    void signedIn(const deskhand::services::ConnectionProfile &profile, const QString &password,
                  const deskhand::domain::SignedIn &person);
    void thisComputerChosen(const deskhand::services::ConnectionProfile &profile);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showPage(QWidget *page);
    [[nodiscard]] int heightWanted() const;
    void grow();
    void showServerForm();
    void showForm(const services::ConnectionProfile &profile);
    void openThisComputer();
    void signIn(const services::ConnectionProfile &profile, const QString &password);
    void lookUpPassword(const services::ConnectionProfile &profile);
    void keychainFailed();
    void connectTo(const services::ConnectionProfile &profile, const QString &password);
    void arrive(const services::ConnectionProfile &profile, const QString &password,
                const domain::SignedIn &person);
    void askForNewPassword(const domain::SignedIn &person);
    void changePassword(const QString &password);
    void removeProfile(const QString &id);
    void forgetPassword(const services::ConnectionProfile &profile);
    [[nodiscard]] std::optional<services::ConnectionProfile> kept(const QString &id) const;
    void callOff();

    services::SignIn &m_signIn;
    services::ProfileStore &m_profiles;
    services::Keychain &m_keychain;
    QScrollArea *m_scroll;
    FirstRunPage *m_firstRun;
    SignInForm *m_form;
    NewPasswordPage *m_newPassword;
    bool m_cameFromFirstRun = false;
    bool m_changing = false;              // the password
    quint64 m_attempt = 0;                // the answer to an earlier one is not wanted any more
    std::function<void()> m_cancel;       // empty: nothing is under way
    services::ConnectionProfile m_inside; // while a new password is asked for,
    QString m_expired;                    // and the one that let us in to change it
};

} // namespace deskhand::views
