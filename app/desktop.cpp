// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "database/connection.h"
#include "database/libpqenvironment.h"
#include "embedded/datafolder.h"
#include "services/answer.h"
#include "services/profilesettings.h"
#include "views/login/passworddialog.h"
#include "views/shell/settingsdialog.h"

#include <QFileInfo>
#include <utility>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using services::ConnectionProfile;
using services::Keychain;
using services::ProfileKind;
using views::SignInWindow;

namespace {

// By whatever edition of the program, before there were profiles.
bool hasDatabase(const QString &dataFolder)
{
    return QFileInfo::exists(embedded::DataFolder::look(dataFolder).cluster());
}

QString placeOf(const DatabaseTarget &target)
{
    return target.conninfo ? services::placeOf(services::profileFrom(
                                 database::settingsFromConninfo(*target.conninfo)))
                           : QString();
}

} // namespace

Desktop::Desktop(QSettings &settings, services::Keychain &keychain, QString dataFolder)
    : m_settings(settings),
      m_keychain(keychain),
      m_dataFolder(std::move(dataFolder)),
      m_profiles(settings)
{
}

Desktop::~Desktop()
{
    m_session.reset();
    m_signInWindow.reset();
}

void Desktop::start(const std::optional<DatabaseTarget> &given)
{
    if (given) {
        openGiven(*given);
        return;
    }
    // A profile says all there is to say. Before any thread: the environment has no lock.
    database::forgetLibpqEnvironment();
    const auto last = m_profiles.lastUsed();
    if (last && last->kind == ProfileKind::Server) {
        auto &window = makeSignInWindow();
        window.showSignIn(*last, SignInWindow::Start::ByItself);
        window.show();
    } else if (last || hasDatabase(m_dataFolder)) {
        openThisComputer();
    } else {
        auto &window = makeSignInWindow();
        window.showFirstRun();
        window.show();
    }
}

void Desktop::openGiven(const DatabaseTarget &target)
{
    m_conninfo = target.conninfo;
    open(target, {.place = placeOf(target)});
}

void Desktop::openThisComputer()
{
    open({.dataFolder = m_dataFolder, .conninfo = {}}, {});
}

void Desktop::openServer(const ConnectionProfile &profile, const QString &password,
                         const domain::SignedIn &person)
{
    m_profile = profile;
    open({.dataFolder = {}, .conninfo = {}, .server = services::settingsOf(profile, password)},
         {.place = services::placeOf(profile),
          .hasPassword = true,
          .passwordExpiresAt = person.passwordExpiresAt});
    remember(password);
}

// The new window is there before the old one goes: the program ends with its last window.
void Desktop::open(const DatabaseTarget &target, const views::SessionInfo &session)
{
    m_session = std::make_unique<Application>(
        target, m_settings, session,
        SessionRequests{.signOut = [this] { signOut(); },
                        .changePassword = [this] { changePassword(); },
                        .askForPassword = [this] { askForPassword(); }});
    m_session->show();
    m_signInWindow.reset();
}

void Desktop::remember(const QString &password)
{
    if (!m_profile.rememberPassword || password.isEmpty())
        return;
    services::onAnswer(
        m_keychain.keep(services::keychainKey(m_profile), password), this,
        [this](const Keychain::Answer &answer) {
            if (answer.state != Keychain::State::Done && m_session)
                m_session->window().say(
                    tr("The password was not remembered: this computer's keychain is missing or "
                       "locked. You are asked for it next time."));
        },
        [](const core::Error & /*never: it says Unavailable*/) {});
}

void Desktop::signOut()
{
    auto &window = makeSignInWindow();
    window.showSignIn(m_profiles.lastUsed().value_or(ConnectionProfile{}));
    window.show();
    endSession();
}

// --connect came without what the server wants.
void Desktop::askForPassword()
{
    if (!m_conninfo)
        return;
    auto &window = makeSignInWindow();
    window.showSignIn(services::profileFrom(database::settingsFromConninfo(*m_conninfo)));
    window.show();
    endSession();
}

void Desktop::endSession()
{
    m_session->window().keepShape();
    m_session.reset();
    database::forbidCurrentThread(); // it was allowed again by the end of the session
}

void Desktop::changePassword()
{
    auto *dialog = new views::PasswordDialog(m_signIn, m_profile, &m_session->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::PasswordDialog::changed, this,
            [this](const QString &password, const domain::SignedIn &person) {
                m_session->setPassword(password, person.passwordExpiresAt);
                m_session->window().say(tr("Your password was changed."));
                remember(password);
            });
    dialog->open();
}

SignInWindow &Desktop::makeSignInWindow()
{
    m_translation.use(m_settings.value(u"language"_s).toString());
    database::forbidCurrentThread();
    views::applyTheme(views::SettingsDialog::theme(m_settings));
    m_signInWindow = std::make_unique<SignInWindow>(m_signIn, m_profiles, m_keychain);
    // Queued: what answers them ends the window that asks.
    connect(m_signInWindow.get(), &SignInWindow::thisComputerChosen, this,
            &Desktop::openThisComputer, Qt::QueuedConnection);
    connect(m_signInWindow.get(), &SignInWindow::signedIn, this, &Desktop::openServer,
            Qt::QueuedConnection);
    return *m_signInWindow;
}

} // namespace deskhand::app
