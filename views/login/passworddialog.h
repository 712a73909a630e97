// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin.h"

#include <QDialog>

namespace deskhand::views {

class NewPasswordPage;

// A new password for somebody who is signed in. Closes once the server has it. Opened with open().
class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(services::SignIn &signIn, const services::ConnectionProfile &profile,
                   QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void changed(const QString &password, const deskhand::domain::SignedIn &person);

private:
    void change(const QString &oldPassword, const QString &newPassword);
    void fail(const core::Error &error);

    services::SignIn &m_signIn;
    services::ConnectionProfile m_profile;
    NewPasswordPage *m_page;
    bool m_underWay = false;
};

} // namespace deskhand::views
