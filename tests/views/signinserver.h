// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "services/connectionprofile.h"
#include "services/keychain.h"
#include "support/certificates.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QHash>
#include <QPromise>
#include <utility>
#include <vector>

namespace deskhand::testing {

// A keychain that does what the test says, behind the same interface as the desktop's.
class FakeKeychain : public services::Keychain {
public:
    enum class Mood { Open, Missing, Asking }; // Asking: it waits for somebody to unlock it

    QFuture<Answer> find(const QString &key) override;
    QFuture<Answer> keep(const QString &key, const QString &password) override;
    QFuture<Answer> forget(const QString &key) override;
    void unlock(); // answers what was asked meanwhile

    Mood mood = Mood::Open;
    QHash<QString, QString> passwords;

private:
    QFuture<Answer> answer(const Answer &given);

    std::vector<std::pair<QPromise<Answer>, Answer>> m_waiting;
};

// A team's desk on a server of its own: TCP, passwords, TLS with a certificate for "localhost".
class SignInServer {
public:
    struct Person {
        QString email;
        QString name;
        QString password;
        QString expires = QStringLiteral("NULL"); // of desk.users, an SQL expression
        bool active = true;
    };

    SignInServer();
    ~SignInServer();
    SignInServer(const SignInServer &) = delete;
    SignInServer &operator=(const SignInServer &) = delete;

    // An agent with a login. Logins belong to the server: each test uses addresses of its own.
    void add(const Person &person);
    void execute(const QString &sql); // as superuser, in the desk's database
    [[nodiscard]] bool letsIn(const QString &login, const QString &password);

    // How to sign in for good.
    [[nodiscard]] services::ConnectionProfile profile(const QString &email) const;
    [[nodiscard]] TestServer &server() { return m_server; }
    [[nodiscard]] const CertificateAuthority &authority() const { return m_authority; }
    [[nodiscard]] QString databaseName() const { return m_database->settings().database; }

private:
    TestServer m_server;
    CertificateAuthority m_authority;
    std::unique_ptr<TestDatabase> m_database;
};

} // namespace deskhand::testing
