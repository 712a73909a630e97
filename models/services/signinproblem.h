// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "services/errorwords.h"

namespace deskhand::services {

// What of a sign-in a failure is about: where to look, and where the words belong.
enum class SignInField { None, Host, Database, Tls, RootCertificate, Service, Login, Password };

struct SignInProblem {
    SignInField field = SignInField::None;
    ErrorWords words;
};

// The words of errorWords(), with their place.
SignInProblem signInProblem(const core::Error &error);

// The server lets in whoever has a password, and none was given.
bool wantsPassword(const core::Error &error);

} // namespace deskhand::services
