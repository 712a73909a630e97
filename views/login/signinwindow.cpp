// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/signinwindow.h"

#include "services/answer.h"
#include "services/signinproblem.h"
#include "views/login/firstrunpage.h"
#include "views/login/newpasswordpage.h"
#include "views/login/signinform.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace deskhand::views {

using services::ConnectionProfile;
using services::Keychain;
using services::ProfileKind;

namespace {

constexpr int usualWidth = 540;
constexpr int margin = 24;
constexpr int roomForWords = 90;

} // namespace

SignInWindow::SignInWindow(services::SignIn &signIn, services::ProfileStore &profiles,
                           services::Keychain &keychain)
    : m_signIn(signIn),
      m_profiles(profiles),
      m_keychain(keychain),
      m_scroll(new QScrollArea(this)),
      m_firstRun(new FirstRunPage(this)),
      m_form(new SignInForm(this)),
      m_newPassword(new NewPasswordPage(NewPasswordPage::OldPassword::Known, this))
{
    build();
    connect(m_firstRun, &FirstRunPage::thisComputerChosen, this, &SignInWindow::openThisComputer);
    connect(m_firstRun, &FirstRunPage::serverChosen, this, &SignInWindow::showServerForm);
    connect(m_form, &SignInForm::thisComputerWanted, this, &SignInWindow::openThisComputer);
    connect(m_form, &SignInForm::signInWanted, this, &SignInWindow::signIn);
    connect(m_form, &SignInForm::removeWanted, this, &SignInWindow::removeProfile);
    connect(m_form, &SignInForm::leaveWanted, this, &SignInWindow::reject);
    connect(m_newPassword, &NewPasswordPage::cancelWanted, this, &SignInWindow::reject);
    connect(m_newPassword, &NewPasswordPage::changeWanted, this,
            [this](const QString & /*old*/, const QString &password) { changePassword(password); });
}

SignInWindow::~SignInWindow()
{
    callOff();
}

void SignInWindow::build()
{
    setWindowTitle(tr("Deskhand: sign in"));
    auto *pages = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(margin, margin, margin, margin);
    for (QWidget *page : {static_cast<QWidget *>(m_firstRun), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_newPassword)}) {
        column->addWidget(page);
        page->hide();
    }
    m_scroll->setWidget(pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    // On a small screen, too, where the focus goes is in sight, and the words below it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, roomForWords);
    });
    // Words that come and go change how much room the page needs.
    pages->installEventFilter(this);
    resize(usualWidth, 400);
}

bool SignInWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        grow();
    return QDialog::eventFilter(watched, event);
}

// Only now are the fonts of the style known.
void SignInWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

void SignInWindow::showPage(QWidget *page)
{
    for (QWidget *other : {static_cast<QWidget *>(m_firstRun), static_cast<QWidget *>(m_form),
                           static_cast<QWidget *>(m_newPassword)})
        other->setVisible(other == page);
    resize(width(), heightWanted());
}

int SignInWindow::heightWanted() const
{
    const QWidget *pages = m_scroll->widget();
    const int wanted =
        pages->hasHeightForWidth() ? pages->heightForWidth(width()) : pages->sizeHint().height();
    const int most = screen()->availableGeometry().height() * 9 / 10;
    return std::min(wanted, most);
}

// Words that come need room; those that go leave it, so that nothing jumps while somebody types.
void SignInWindow::grow()
{
    if (const int wanted = heightWanted(); wanted > height())
        resize(width(), wanted);
}

void SignInWindow::showFirstRun()
{
    m_cameFromFirstRun = true;
    showPage(m_firstRun);
    m_firstRun->begin();
}

void SignInWindow::showServerForm()
{
    showForm({});
    m_form->begin();
}

void SignInWindow::showForm(const ConnectionProfile &profile)
{
    m_form->setProfiles(m_profiles.profiles());
    m_form->choose(profile);
    m_form->setLeaveText(m_cameFromFirstRun ? tr("Back") : tr("Quit"));
    showPage(m_form);
}

void SignInWindow::showSignIn(const ConnectionProfile &profile, Start start)
{
    m_cameFromFirstRun = false;
    showForm(profile);
    m_form->begin();
    if (start == Start::ByItself && profile.rememberPassword)
        signIn(profile, {});
}

void SignInWindow::sayNote(const QString &text)
{
    m_form->sayNote(text);
}

void SignInWindow::openThisComputer()
{
    ConnectionProfile here{.kind = ProfileKind::ThisComputer};
    for (const auto &profile : m_profiles.profiles())
        if (profile.kind == ProfileKind::ThisComputer)
            here = profile;
    Q_EMIT thisComputerChosen(m_profiles.use(here));
}

void SignInWindow::signIn(const ConnectionProfile &profile, const QString &password)
{
    if (password.isEmpty() && profile.rememberPassword)
        lookUpPassword(profile);
    else
        connectTo(profile, password);
}

// The desktop may ask the person to unlock the keychain; that takes as long as it takes.
void SignInWindow::lookUpPassword(const ConnectionProfile &profile)
{
    const quint64 attempt = ++m_attempt;
    m_cancel = [] {};
    m_form->setBusy(tr("Asking this computer's keychain for the password…"));
    services::onAnswer(
        m_keychain.find(services::keychainKey(profile)), this,
        [this, attempt, profile](const Keychain::Answer &answer) {
            if (attempt != m_attempt)
                return;
            if (answer.state != Keychain::State::Unavailable)
                connectTo(profile, answer.password);
            else
                keychainFailed();
        },
        [this, attempt](const core::Error & /*the keychain's own affair*/) {
            if (attempt == m_attempt)
                keychainFailed();
        });
}

void SignInWindow::keychainFailed()
{
    callOff();
    m_form->sayNote(tr("This computer's keychain is missing or locked, so the password could not "
                       "be read from it. Type the password to sign in."));
    m_form->begin();
}

void SignInWindow::connectTo(const ConnectionProfile &profile, const QString &password)
{
    const quint64 attempt = ++m_attempt;
    m_form->setBusy(tr("Signing in at %1…").arg(services::placeOf(profile)));
    const auto request = m_signIn.signIn(profile, password);
    m_cancel = request.cancel;
    services::onAnswer(
        request.future, this,
        [this, attempt, profile, password](const domain::SignedIn &person) {
            if (attempt == m_attempt)
                arrive(profile, password, person);
        },
        [this, attempt](const core::Error &error) {
            if (attempt != m_attempt)
                return;
            callOff();
            m_form->sayProblem(services::signInProblem(error));
        });
}

void SignInWindow::arrive(const ConnectionProfile &profile, const QString &password,
                          const domain::SignedIn &person)
{
    m_cancel = nullptr;
    m_form->setIdle();
    m_form->clearPassword();
    if (person.mustChangePassword) {
        m_inside = profile;
        m_expired = password;
        askForNewPassword(person);
        return;
    }
    m_expired.clear();
    if (!profile.rememberPassword)
        forgetPassword(profile);
    Q_EMIT signedIn(m_profiles.use(profile), password, person);
}

void SignInWindow::askForNewPassword(const domain::SignedIn &person)
{
    m_newPassword->explain(tr("Your password has expired"),
                           tr("Welcome back, %1. The old password was right, but it is too old. "
                              "Choose a new one, and you are signed in with it.")
                               .arg(person.name));
    showPage(m_newPassword);
    m_newPassword->begin();
}

void SignInWindow::changePassword(const QString &password)
{
    m_changing = true;
    m_newPassword->setBusy(true);
    services::onAnswer(
        m_signIn.changePassword(m_inside, m_expired, password).future, this,
        [this, password](const domain::SignedIn &person) {
            m_changing = false;
            m_newPassword->setBusy(false);
            arrive(m_inside, password, person);
        },
        [this](const core::Error &error) {
            m_changing = false;
            m_newPassword->setBusy(false);
            m_newPassword->sayProblem(services::errorWords(error));
        });
}

// What was remembered before and is not to be any more. Nobody who never used the keychain is
// asked to unlock it.
void SignInWindow::forgetPassword(const ConnectionProfile &profile)
{
    const auto before = kept(profile.id);
    if (before && before->rememberPassword)
        m_keychain.forget(services::keychainKey(*before));
}

std::optional<ConnectionProfile> SignInWindow::kept(const QString &id) const
{
    const auto all = m_profiles.profiles();
    const auto found = std::ranges::find(all, id, &ConnectionProfile::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void SignInWindow::removeProfile(const QString &id)
{
    if (const auto profile = kept(id); profile && profile->rememberPassword)
        m_keychain.forget(services::keychainKey(*profile));
    m_profiles.remove(id);
    showForm(m_profiles.lastUsed().value_or(ConnectionProfile{}));
    m_form->begin();
}

void SignInWindow::callOff()
{
    ++m_attempt;
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    m_form->setIdle();
}

void SignInWindow::reject()
{
    if (m_changing)
        return; // it cannot be taken back half-way; the answer comes
    if (m_cancel) {
        callOff();
        m_form->begin();
    } else if (!m_newPassword->isHidden()) {
        showForm(m_inside);
        m_form->begin();
    } else if (!m_form->isHidden() && m_cameFromFirstRun) {
        showFirstRun();
    } else {
        QDialog::reject();
    }
}

void SignInWindow::closeEvent(QCloseEvent *event)
{
    callOff();
    event->accept();
}

} // namespace deskhand::views
