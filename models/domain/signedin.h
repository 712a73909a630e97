// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace deskhand::domain {

// Who has signed in to a server, as the database knows them.
struct SignedIn {
    UserId id;
    QString name;
    UserTier tier = UserTier::Requester;
    QDateTime passwordExpiresAt; // invalid: never
    // Nothing but a new password is to be had before there is one.
    bool mustChangePassword = false;

    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};

} // namespace deskhand::domain
