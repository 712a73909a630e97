// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilesettings.h"

#include <QDir>
#include <QFileInfo>
#include <array>

namespace deskhand::services {

using namespace Qt::StringLiterals;

namespace {

// Where systems keep the list of authorities they trust. libpq 15 does not know it by itself.
constexpr std::array systemAuthorities{
    "/etc/ssl/certs/ca-certificates.crt"_L1, // Debian, Arch
    "/etc/pki/tls/certs/ca-bundle.crt"_L1,   // Fedora
    "/etc/ssl/ca-bundle.pem"_L1,             // openSUSE
};

// Only where the name is checked too: anybody gets a certificate of a public authority, for a
// name of theirs.
QString rootCertificateFor(const ConnectionProfile &profile)
{
    const bool isLibpqs = QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (!profile.rootCertificate.isEmpty() || isLibpqs || profile.tls != TlsMode::VerifyFull ||
        !profile.service.isEmpty())
        return profile.rootCertificate;
    for (const auto path : systemAuthorities)
        if (QFileInfo::exists(path))
            return path;
    return {};
}

} // namespace

database::ConnectionSettings settingsOf(const ConnectionProfile &profile, const QString &password)
{
    database::ConnectionSettings settings;
    settings.host = profile.host;
    settings.port = profile.port;
    settings.database = profile.database;
    settings.user = loginOf(profile);
    settings.password = password;
    settings.applicationName = u"deskhand"_s;
    settings.libpqParameters.insert(u"sslmode"_s, core::toWord(profile.tls));
    if (const QString path = rootCertificateFor(profile); !path.isEmpty())
        settings.libpqParameters.insert(u"sslrootcert"_s, path);
    if (!profile.service.isEmpty()) {
        settings.libpqParameters.insert(u"service"_s, profile.service);
        if (profile.host.isEmpty())
            settings.port = 0; // the service's
    }
    return settings;
}

ConnectionProfile profileFrom(const database::ConnectionSettings &settings)
{
    ConnectionProfile profile;
    profile.host = settings.host;
    profile.port = settings.port > 0 ? settings.port : profile.port;
    profile.database = settings.database;
    profile.email = settings.user;
    profile.service = settings.libpqParameters.value(u"service"_s);
    profile.rootCertificate = settings.libpqParameters.value(u"sslrootcert"_s);
    if (const auto tls = core::fromWord<TlsMode>(settings.libpqParameters.value(u"sslmode"_s)))
        profile.tls = *tls;
    return profile;
}

} // namespace deskhand::services
