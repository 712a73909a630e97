// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/signedin.h"
#include "services/connectionprofile.h"
#include "services/request.h"

#include <QThreadPool>
#include <chrono>
#include <stop_token>
#include <vector>

namespace deskhand::services {

// The password was right, but the login belongs to nobody, or to nobody who may still work here.
class NotOfThisDesk : public core::ErrorOf<NotOfThisDesk> {
public:
    NotOfThisDesk();
};

// The password is right, and to be changed before anything else.
class PasswordToBeChanged : public core::ErrorOf<PasswordToBeChanged> {
public:
    PasswordToBeChanged();
};

// Lets nobody pass whose session has no place at its desk: throws NotOfThisDesk or
// PasswordToBeChanged. Owners and sealers of a desk need not be people of it. Synchronous.
void requirePlace(database::Connection &connection);

// Keeps that a person has signed in by this session, and when; owners and sealers who are no people
// of the desk leave nothing. Synchronous.
void recordSignIn(database::Connection &connection);

// The way into a server's desk. Calls return at once; the work runs on a thread of its own, on a
// session of its own that is closed again. Failures arrive in the future as core::Error (words:
// errorwords.h, and signinproblem.h for which field they are about); one that is called off ends
// as ErrorKind::Cancelled, within about a second while there is no server in sight.
class SignIn {
public:
    explicit SignIn(std::chrono::seconds connectTimeout = std::chrono::seconds(10));
    ~SignIn(); // calls off what is under way
    SignIn(const SignIn &) = delete;
    SignIn &operator=(const SignIn &) = delete;

    // Connects, makes sure that the schema is this program's, and says who it is. Whoever must
    // change the password is let in that far.
    Request<domain::SignedIn> signIn(const ConnectionProfile &profile, const QString &password);

    // The old password proves who asks. Then as signIn() with the new one.
    Request<domain::SignedIn> changePassword(const ConnectionProfile &profile,
                                             const QString &oldPassword,
                                             const QString &newPassword);

private:
    template <typename Work>
    Request<domain::SignedIn> start(Work work);

    std::chrono::seconds m_connectTimeout;
    std::vector<std::stop_source> m_stops;
    QThreadPool m_threads;
};

} // namespace deskhand::services
