// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/errors.h"

#include <QString>

namespace deskhand::database {

// Why no session came about, as far as somebody can do something about it.
enum class ConnectReason {
    UnknownHost,               // the name leads to no address
    NotRunning,                // nobody listens at the address
    Timeout,                   // no answer within connect_timeout
    UnknownService,            // not in pg_service.conf
    RootCertificateMissing,    // the file to check the server by
    NoTls,                     // asked for, and the server has none
    CertificateNotTrusted,     // not issued by whom the root certificate names, or out of date
    CertificateForAnotherHost, // trusted, but for another name
    NoPassword,                // the server wants one
    WrongPassword,             // or no such login, or its VALID UNTIL has passed: all one to 28P01
    LoginDisabled,             // the password is right, the role may not log in
    NotAdmitted,               // refused before it came to a password: pg_hba.conf
    NoSuchDatabase,
    DatabaseForbidden, // no CONNECT on it
    TooManySessions,
    StartingUp, // or shutting down, or recovering
    Other
};

// Where the attempt went: what the settings, the service file and libpq's defaults came to.
struct ConnectPlace {
    QString host; // empty: the default socket
    QString port;
    QString database;
    QString service;
    QString rootCertificate; // path
};

class ConnectFailure : public core::ErrorOf<ConnectFailure, DatabaseError> {
public:
    ConnectFailure(ConnectReason reason, ConnectPlace place, const QString &sqlState,
                   const QString &detail);

    [[nodiscard]] ConnectReason reason() const { return m_reason; }
    [[nodiscard]] const ConnectPlace &place() const { return m_place; }

private:
    ConnectReason m_reason;
    ConnectPlace m_place;
};

} // namespace deskhand::database
