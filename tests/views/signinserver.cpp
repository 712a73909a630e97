// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/signinserver.h"

#include "core/error.h"

#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::testing {

QFuture<services::Keychain::Answer> FakeKeychain::answer(const Answer &given)
{
    QPromise<Answer> promise;
    promise.start();
    const auto future = promise.future();
    m_waiting.emplace_back(std::move(promise), mood == Mood::Missing ? Answer{} : given);
    if (mood != Mood::Asking)
        unlock();
    return future;
}

void FakeKeychain::unlock()
{
    for (auto &[promise, given] : std::exchange(m_waiting, {})) {
        promise.addResult(given);
        promise.finish();
    }
}

QFuture<services::Keychain::Answer> FakeKeychain::find(const QString &key)
{
    if (!passwords.contains(key))
        return answer({.state = State::NothingKept, .password = {}});
    return answer({.state = State::Done, .password = passwords.value(key)});
}

QFuture<services::Keychain::Answer> FakeKeychain::keep(const QString &key, const QString &password)
{
    if (mood != Mood::Missing)
        passwords.insert(key, password);
    return answer({.state = State::Done, .password = {}});
}

QFuture<services::Keychain::Answer> FakeKeychain::forget(const QString &key)
{
    passwords.remove(key);
    return answer({.state = State::Done, .password = {}});
}

SignInServer::SignInServer()
    : m_server(TestServer::Network::Tcp),
      m_authority(u"Desk authority"_s),
      m_database(std::make_unique<TestDatabase>(m_server, TestDatabase::Content::Migrated))
{
    const auto issued = m_authority.issue(u"localhost"_s);
    m_server.offerTls(issued.certificate, issued.key);
}

SignInServer::~SignInServer() = default;

void SignInServer::add(const Person &person)
{
    execute(u"CREATE ROLE \"%1\" LOGIN PASSWORD '%2'; GRANT deskhand_agent TO \"%1\""_s.arg(
        person.email, person.password));
    execute(u"INSERT INTO desk.users (name, email, login, tier, active, password_expires_at) "
            "VALUES ('%1', '%2', '%2', 'agent', %3, %4)"_s.arg(
                person.name, person.email, person.active ? u"true"_s : u"false"_s, person.expires));
}

// On a thread of its own: the one of the windows may not, once the program runs.
void SignInServer::execute(const QString &sql)
{
    std::thread([&] { database::Connection(m_database->settings()).execute(sql); }).join();
}

bool SignInServer::letsIn(const QString &login, const QString &password)
{
    auto settings = m_database->settings();
    settings.host = u"127.0.0.1"_s;
    settings.user = login;
    settings.password = password;
    settings.libpqParameters[u"sslmode"_s] = u"require"_s;
    try {
        return database::Connection(settings).isAlive();
    } catch (const core::Error &) {
        return false;
    }
}

services::ConnectionProfile SignInServer::profile(const QString &email) const
{
    services::ConnectionProfile profile;
    profile.host = u"localhost"_s;
    profile.port = m_server.port();
    profile.database = databaseName();
    profile.rootCertificate = m_authority.rootCertificate();
    profile.email = email;
    return profile;
}

} // namespace deskhand::testing
