// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signedin.h"

#include <QString>
#include <optional>

namespace deskhand::database {
class Connection;
}

// The session's own person. Synchronous; throws core::Error.
namespace deskhand::repositories {

// Records that the session's login has signed in. Nothing when it belongs to no active person.
std::optional<domain::SignedIn> signIn(database::Connection &connection);

// Whether the session can do anything at this desk: false for a login that is nobody here, is
// disabled, or has to change its password first.
bool hasPlace(database::Connection &connection);

// Whether signIn() is for this session: a person's, and one that may write.
bool canSignIn(database::Connection &connection);

// Gives the session's own login a new password, also when the old one has expired. The server
// gets a verifier made here, never the password.
void changeOwnPassword(database::Connection &connection, const QString &password);

} // namespace deskhand::repositories
