// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QStringList>
#include <optional>

namespace deskhand::domain {

// A person together with what belongs to signing in.
struct Account {
    User person;
    QDateTime passwordExpiresAt; // invalid: never
    QDateTime lastSignIn;        // invalid: never, or not for the reader to see
    QStringList teams;           // by name
};

// What somebody needs in order to sign in. PostgreSQL knows the login for the whole server.
struct NewLogin {
    QString login;
    QString password;
    UserTier tier = UserTier::Agent;
    std::optional<int> passwordDays; // until it has to be changed; none: never
    enum class First { Stays, IsChanged } first = First::IsChanged; // at the first sign-in
};

} // namespace deskhand::domain
