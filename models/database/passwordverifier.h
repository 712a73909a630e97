// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::database {

class Connection;

// The SCRAM-SHA-256 verifier of a password, made here so that the server never sees the clear
// text. Throws DatabaseError (Internal) when libpq cannot make one.
QString passwordVerifier(Connection &connection, const QString &login, const QString &clearText);

} // namespace deskhand::database
