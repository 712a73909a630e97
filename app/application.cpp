// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/databasekey.h"
#include "core/logging.h"
#include "database/connection.h"
#include "services/answer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

// Servers and addresses are nobody else's business. QSettings keeps the mode of a file that is
// there when it writes.
void makePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::ReadWrite, mine) || !file.setPermissions(mine))
        qCWarning(core::lcApp, "the settings file cannot be made private: %ls",
                  qUtf16Printable(file.errorString()));
}

} // namespace

Application::Application(const DatabaseTarget &target, QSettings &settings,
                         views::SessionInfo session, SessionRequests requests)
    : m_settings(settings),
      m_database(target, m_stop.get_token()),
      m_services([this] { return m_database.reachReady(); }, sessionKey(target),
                 databaseKey(target)),
      m_session(std::move(session)),
      m_requests(std::move(requests))
{
    m_translation.use(settings.value(u"language"_s).toString());
    database::forbidCurrentThread();
    buildWindow();
}

Application::~Application()
{
    m_window.reset(); // while its services live
    stopWaiting();
    m_sealer.reset();
    database::allowAllThreads();
}

void Application::show()
{
    m_window->show();
    m_services.startLiveUpdates();
    // On a server this is the work of a service (deskhand seal).
    if (m_database.isEmbedded())
        m_sealer.emplace([this] { return m_database.reachReady(); });
    lookAtTrail();
}

// A desk that cannot be reached is told by everything else in the window.
void Application::lookAtTrail()
{
    services::onAnswer(
        m_services.trail().check().future, m_window.get(),
        [this](const services::ChainCheck &check) {
            if (const auto words = services::chainWords(check))
                m_window->warnOfTrail(*words);
        },
        [](const core::Error &error) { services::errorWords(error); });
}

void Application::buildWindow()
{
    m_window = std::make_unique<views::MainWindow>(m_services.desk(), m_settings);
    QList<views::LanguageChoice> choices;
    for (const auto &[code, ownName] : languages())
        choices.append({.code = code, .ownName = ownName});
    m_window->setLanguages(choices);
    m_window->setSession(m_session);
    connectRequests();
    // Queued: the window that asks for it does not survive it.
    QObject::connect(
        m_window.get(), &views::MainWindow::languageChosen, m_window.get(),
        [this](const QString &code) { changeLanguage(code); }, Qt::QueuedConnection);
}

// Queued: what answers them may end the window that asked.
void Application::connectRequests()
{
    const auto pass = [this](auto signal, const std::function<void()> &request) {
        if (request)
            QObject::connect(m_window.get(), signal, m_window.get(), request, Qt::QueuedConnection);
    };
    pass(&views::MainWindow::signOutWanted, m_requests.signOut);
    pass(&views::MainWindow::passwordChangeWanted, m_requests.changePassword);
    pass(&views::MainWindow::passwordMissing, m_requests.askForPassword);
}

void Application::setPassword(const QString &password, const QDateTime &expiresAt)
{
    m_database.setPassword(password);
    m_session.passwordExpiresAt = expiresAt;
    m_window->setSession(m_session);
}

// Every text of the window was written when it was built, so it is built anew, in the place of
// the old one; what is being written is kept in the drafts.
void Application::changeLanguage(const QString &code)
{
    m_window->keepShape();
    m_translation.use(code);
    auto old = std::move(m_window);
    buildWindow();
    lookAtTrail(); // a warning was in the old window
    m_window->show();
    old->hide();
    old.release()->deleteLater(); // it is the one who called
}

std::unique_ptr<QSettings> userSettings()
{
    auto settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                u"deskhand"_s, u"deskhand"_s);
    makePrivate(settings->fileName());
    return settings;
}

} // namespace deskhand::app
