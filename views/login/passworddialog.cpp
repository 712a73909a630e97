// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/passworddialog.h"

#include "services/answer.h"
#include "services/signinproblem.h"
#include "views/login/newpasswordpage.h"

#include <QVBoxLayout>

namespace deskhand::views {

namespace {

constexpr int margin = 24;
constexpr int usualWidth = 480;

} // namespace

PasswordDialog::PasswordDialog(services::SignIn &signIn, const services::ConnectionProfile &profile,
                               QWidget *parent)
    : QDialog(parent),
      m_signIn(signIn),
      m_profile(profile),
      m_page(new NewPasswordPage(NewPasswordPage::OldPassword::Asked, this))
{
    setWindowTitle(tr("Change password"));
    m_page->explain(tr("Change your password"),
                    tr("It holds for %1, from the next time you sign in and on every computer.")
                        .arg(services::placeOf(profile)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_page);
    connect(m_page, &NewPasswordPage::cancelWanted, this, &PasswordDialog::reject);
    connect(m_page, &NewPasswordPage::changeWanted, this, &PasswordDialog::change);
    resize(usualWidth, sizeHint().height());
    m_page->begin();
}

void PasswordDialog::reject()
{
    if (!m_underWay) // the answer closes the dialog or says what went wrong
        QDialog::reject();
}

void PasswordDialog::change(const QString &oldPassword, const QString &newPassword)
{
    m_underWay = true;
    m_page->setBusy(true);
    services::onAnswer(
        m_signIn.changePassword(m_profile, oldPassword, newPassword).future, this,
        [this, newPassword](const domain::SignedIn &person) {
            m_underWay = false;
            accept();
            Q_EMIT changed(newPassword, person);
        },
        [this](const core::Error &error) { fail(error); });
}

void PasswordDialog::fail(const core::Error &error)
{
    m_underWay = false;
    m_page->setBusy(false);
    const auto problem = services::signInProblem(error);
    if (problem.field == services::SignInField::Password)
        m_page->sayOldProblem(problem.words);
    else
        m_page->sayProblem(problem.words);
}

} // namespace deskhand::views
