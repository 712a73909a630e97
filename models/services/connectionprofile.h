// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QString>
#include <array>

namespace deskhand::services {

enum class ProfileKind { ThisComputer, Server };

// In the order of what they protect from; the words are libpq's.
enum class TlsMode { Disable, Require, VerifyCa, VerifyFull };

inline constexpr std::array profileKindWords{
    core::EnumWord<ProfileKind>{ProfileKind::ThisComputer, QLatin1StringView("this_computer")},
    core::EnumWord<ProfileKind>{ProfileKind::Server, QLatin1StringView("server")},
};
constexpr const auto &wordsOf(ProfileKind)
{
    return profileKindWords;
}
inline constexpr std::array tlsModeWords{
    core::EnumWord<TlsMode>{TlsMode::Disable, QLatin1StringView("disable")},
    core::EnumWord<TlsMode>{TlsMode::Require, QLatin1StringView("require")},
    core::EnumWord<TlsMode>{TlsMode::VerifyCa, QLatin1StringView("verify-ca")},
    core::EnumWord<TlsMode>{TlsMode::VerifyFull, QLatin1StringView("verify-full")},
};
constexpr const auto &wordsOf(TlsMode)
{
    return tlsModeWords;
}
static_assert(core::wordsAreInOrder<ProfileKind>() && core::wordsAreInOrder<TlsMode>());

// A place to sign in at, as it is kept in the settings. Never holds a password.
struct ConnectionProfile {
    QString id;   // stable; empty: not kept yet
    QString name; // empty: named after the host
    ProfileKind kind = ProfileKind::Server;
    QString host;
    int port = 5432;
    QString database = QStringLiteral("deskhand");
    TlsMode tls = TlsMode::VerifyFull;
    QString rootCertificate; // path; empty: ~/.postgresql/root.crt, else the computer's own list
    // A section of pg_service.conf; what the fields above leave empty is taken from there.
    QString service;
    QString email; // of who signed in last
    bool rememberPassword = false;

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

// "db.example", or the service's name: where it is, in the fewest words. Empty: this computer.
QString placeOf(const ConnectionProfile &profile);

// The database role that somebody signs in with: roles of people are their addresses in lower
// case; what is no address is taken as typed.
QString loginOf(const ConnectionProfile &profile);

// Names a password in the keychain. It belongs to a person at a place: a profile that is led
// elsewhere does not take the password with it.
QString keychainKey(const ConnectionProfile &profile);

} // namespace deskhand::services
