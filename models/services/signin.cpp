// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin.h"

#include "database/connection.h"
#include "database/migrator.h"
#include "repositories/signinrepository.h"
#include "services/profilesettings.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace deskhand::services {

using database::Connection;
using database::ConnectionSettings;
using namespace Qt::StringLiterals;

namespace {

domain::SignedIn signInTo(const ConnectionSettings &settings)
{
    Connection connection(settings);
    database::Migrator(connection).checkUpToDate(); // before asking what it may not know
    const auto person = repositories::signIn(connection);
    if (!person)
        throw NotOfThisDesk();
    return *person;
}

void changePasswordAt(const ConnectionSettings &settings, const QString &password)
{
    Connection connection(settings);
    repositories::changeOwnPassword(connection, password);
}

} // namespace

NotOfThisDesk::NotOfThisDesk()
    : ErrorOf(core::ErrorKind::Permission,
              QCoreApplication::translate(
                  "SignIn", "You have no place at this desk. Your password is right, but the desk "
                            "does not know this login, or it was disabled. Ask an administrator "
                            "of the desk to let you in."),
              u"desk.sign_in() gave no row"_s)
{
}

PasswordToBeChanged::PasswordToBeChanged()
    : ErrorOf(core::ErrorKind::Permission,
              QCoreApplication::translate(
                  "SignIn", "Your password has to be changed before you can do anything else. "
                            "Change it in the window, or with \"deskhand user passwd\"."),
              u"the password has expired"_s)
{
}

void requirePlace(Connection &connection)
{
    if (repositories::hasPlace(connection))
        return;
    if (repositories::signIn(connection))
        throw PasswordToBeChanged();
    throw NotOfThisDesk();
}

void recordSignIn(Connection &connection)
{
    if (repositories::canSignIn(connection))
        repositories::signIn(connection);
}

SignIn::SignIn(std::chrono::seconds connectTimeout) : m_connectTimeout(connectTimeout)
{
    // One that was called off may still be letting go while the next begins.
    m_threads.setMaxThreadCount(4);
}

SignIn::~SignIn()
{
    for (auto &stop : m_stops)
        stop.request_stop();
    m_threads.waitForDone();
}

template <typename Work>
Request<domain::SignedIn> SignIn::start(Work work)
{
    std::erase_if(m_stops, [](const std::stop_source &stop) { return stop.stop_requested(); });
    const auto &stop = m_stops.emplace_back();
    return {QtConcurrent::run(&m_threads, std::move(work), stop.get_token()),
            [stop]() mutable { stop.request_stop(); }};
}

Request<domain::SignedIn> SignIn::signIn(const ConnectionProfile &profile, const QString &password)
{
    auto settings = settingsOf(profile, password);
    settings.connectTimeout = m_connectTimeout;
    return start([settings](const std::stop_token &stop) mutable {
        settings.stop = stop;
        return signInTo(settings);
    });
}

Request<domain::SignedIn> SignIn::changePassword(const ConnectionProfile &profile,
                                                 const QString &oldPassword,
                                                 const QString &newPassword)
{
    auto settings = settingsOf(profile, oldPassword);
    settings.connectTimeout = m_connectTimeout;
    return start([settings, newPassword](const std::stop_token &stop) mutable {
        settings.stop = stop;
        changePasswordAt(settings, newPassword);
        settings.password = newPassword;
        settings.stop = {}; // it is done: whoever calls it off now is told so
        return signInTo(settings);
    });
}

} // namespace deskhand::services
