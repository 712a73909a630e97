// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signinproblem.h"

#include "database/connectfailure.h"
#include "services/signin.h"

namespace deskhand::services {

using database::ConnectReason;

namespace {

SignInField fieldOf(ConnectReason reason)
{
    switch (reason) {
    case ConnectReason::UnknownHost:
    case ConnectReason::NotRunning:
    case ConnectReason::Timeout:
    case ConnectReason::CertificateForAnotherHost:
        return SignInField::Host;
    case ConnectReason::UnknownService:
        return SignInField::Service;
    case ConnectReason::RootCertificateMissing:
    case ConnectReason::CertificateNotTrusted:
        return SignInField::RootCertificate;
    case ConnectReason::NoTls:
    case ConnectReason::NotAdmitted:
        return SignInField::Tls;
    case ConnectReason::NoPassword:
    case ConnectReason::WrongPassword:
        return SignInField::Password;
    case ConnectReason::LoginDisabled:
        return SignInField::Login;
    case ConnectReason::NoSuchDatabase:
    case ConnectReason::DatabaseForbidden:
        return SignInField::Database;
    case ConnectReason::TooManySessions:
    case ConnectReason::StartingUp:
    case ConnectReason::Other:
        break;
    }
    return SignInField::None;
}

} // namespace

SignInProblem signInProblem(const core::Error &error)
{
    SignInField field = SignInField::None;
    if (const auto *failure = dynamic_cast<const database::ConnectFailure *>(&error))
        field = fieldOf(failure->reason());
    else if (dynamic_cast<const NotOfThisDesk *>(&error))
        field = SignInField::Login;
    return {.field = field, .words = errorWords(error)};
}

bool wantsPassword(const core::Error &error)
{
    const auto *failure = dynamic_cast<const database::ConnectFailure *>(&error);
    return failure && failure->reason() == ConnectReason::NoPassword;
}

} // namespace deskhand::services
