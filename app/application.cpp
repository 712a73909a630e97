// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/databasekey.h"
#include "database/connection.h"

#include <QFileInfo>

namespace deskhand::app {

using namespace Qt::StringLiterals;

Application::Application(const DatabaseTarget &target, QSettings &settings)
    : m_settings(settings),
      m_database(target, m_stop.get_token()),
      m_services([this] { return m_database.reachReady(); }, databaseKey(target))
{
    m_translation.use(settings.value(u"language"_s).toString());
    database::forbidCurrentThread();
    buildWindow();
}

Application::~Application()
{
    m_window.reset(); // while its services live
    stopWaiting();
    database::allowAllThreads();
}

void Application::show()
{
    m_window->show();
    m_services.startLiveUpdates();
}

void Application::buildWindow()
{
    m_window = std::make_unique<views::MainWindow>(m_services.desk(), m_settings);
    QList<views::LanguageChoice> choices;
    for (const auto &[code, ownName] : languages())
        choices.append({.code = code, .ownName = ownName});
    m_window->setLanguages(choices);
    // Queued: the window that asks for it does not survive it.
    QObject::connect(
        m_window.get(), &views::MainWindow::languageChosen, m_window.get(),
        [this](const QString &code) { changeLanguage(code); }, Qt::QueuedConnection);
}

// Every text of the window was written when it was built, so it is built anew, in the place of
// the old one; what is being written is kept in the drafts.
void Application::changeLanguage(const QString &code)
{
    m_window->keepShape();
    m_translation.use(code);
    auto old = std::move(m_window);
    buildWindow();
    m_window->show();
    old->hide();
    old.release()->deleteLater(); // it is the one who called
}

std::unique_ptr<QSettings> userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"deskhand"_s,
                                       u"deskhand"_s);
}

} // namespace deskhand::app
