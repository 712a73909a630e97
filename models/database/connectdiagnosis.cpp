// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectdiagnosis.h"

#include "database/connectattempt.h"
#include "database/connectstring.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <array>
#include <memory>
#include <netdb.h>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

const QString noSuchFile = u"/dev/null/none"_s; // not even by chance

struct StateReason {
    QLatin1StringView state;
    ConnectReason reason = ConnectReason::Other;
};

constexpr std::array stateReasons{
    StateReason{"28P01"_L1, ConnectReason::WrongPassword},
    StateReason{"3D000"_L1, ConnectReason::NoSuchDatabase},
    StateReason{"42501"_L1, ConnectReason::DatabaseForbidden},
    StateReason{"53300"_L1, ConnectReason::TooManySessions},
    StateReason{"57P03"_L1, ConnectReason::StartingUp},
};

// 28000 is given before the password is asked for, by the rules of pg_hba.conf, and after it was
// found right, when the role is NOLOGIN.
ConnectReason reasonOf(const Attempt &facts)
{
    for (const auto &entry : stateReasons)
        if (facts.sqlState == entry.state)
            return entry.reason;
    if (facts.sqlState == "28000"_L1)
        return facts.passwordAccepted ? ConnectReason::LoginDisabled : ConnectReason::NotAdmitted;
    return ConnectReason::Other;
}

bool isPath(const QString &host)
{
    return host.startsWith(u'/') || host.startsWith(u'@');
}

bool leadsToAnAddress(const QString &host)
{
    addrinfo *found = nullptr;
    const int answer = getaddrinfo(host.toUtf8().constData(), nullptr, nullptr, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, &freeaddrinfo);
    return answer == 0;
}

// One of several will do: libpq tries them in turn.
bool isUnknownHost(const Attempt &facts)
{
    const QString hosts = facts.parameters.value(u"host"_s);
    if (hosts.isEmpty() || !facts.parameters.value(u"hostaddr"_s).isEmpty())
        return false;
    const QStringList all = hosts.split(u',');
    return std::ranges::none_of(all, [](const QString &host) {
        return host.isEmpty() || isPath(host) || leadsToAnAddress(host);
    });
}

QString rootCertificate(const Attempt &facts)
{
    const QString given = facts.parameters.value(u"sslrootcert"_s);
    return given.isEmpty() ? QDir::home().filePath(u".postgresql/root.crt"_s) : given;
}

ConnectionSettings milder(ConnectionSettings settings, const QString &sslMode)
{
    settings.user = u"deskhand"_s; // should it ever be sent
    settings.password.clear();
    settings.libpqParameters.insert(u"passfile"_s, noSuchFile);
    settings.libpqParameters.insert(u"sslmode"_s, sslMode);
    // With a root certificate at hand even "require" checks by it.
    if (sslMode == "require"_L1)
        settings.libpqParameters.insert(u"sslrootcert"_s, noSuchFile);
    return settings;
}

bool encrypts(const ConnectionSettings &settings, const QString &sslMode, QDeadlineTimer deadline)
{
    return attempt(connectString(milder(settings, sslMode)), AttemptGoal::Encryption, deadline)
        .reached;
}

// Whatever PostgreSQL says to a stranger; another kind of server says nothing of the sort.
bool speaksUnencrypted(const ConnectionSettings &settings, QDeadlineTimer deadline)
{
    const Attempt facts =
        attempt(connectString(milder(settings, u"disable"_s)), AttemptGoal::Session, deadline);
    return facts.reached || facts.wantsPassword || !facts.sqlState.isEmpty();
}

// The server was there, but no encrypted session came about.
ConnectReason tlsReason(const ConnectionSettings &settings, const Attempt &facts,
                        QDeadlineTimer deadline)
{
    if (!encrypts(settings, u"require"_s, deadline))
        return speaksUnencrypted(settings, deadline) ? ConnectReason::NoTls : ConnectReason::Other;
    const bool checks = facts.parameters.value(u"sslmode"_s).startsWith("verify-"_L1);
    if (checks && !QFileInfo::exists(rootCertificate(facts)))
        return ConnectReason::RootCertificateMissing;
    return encrypts(settings, u"verify-ca"_s, deadline) ? ConnectReason::CertificateForAnotherHost
                                                        : ConnectReason::CertificateNotTrusted;
}

ConnectReason reasonFor(const ConnectionSettings &settings, const Attempt &facts,
                        QDeadlineTimer deadline)
{
    if (facts.timedOut)
        return ConnectReason::Timeout;
    if (!facts.parametersRead)
        return settings.libpqParameters.contains(u"service"_s) ? ConnectReason::UnknownService
                                                               : ConnectReason::Other;
    if (!facts.sqlState.isEmpty())
        return reasonOf(facts);
    if (facts.wantsPassword)
        return ConnectReason::NoPassword;
    if (facts.failedInTls)
        return tlsReason(settings, facts, deadline);
    if (facts.reached)
        return ConnectReason::Other; // whatever it was, it has passed
    return isUnknownHost(facts) ? ConnectReason::UnknownHost : ConnectReason::NotRunning;
}

ConnectPlace placeOf(const ConnectionSettings &settings)
{
    return {.host = settings.host,
            .port = settings.port > 0 ? QString::number(settings.port) : QString(),
            .database = settings.database,
            .service = settings.libpqParameters.value(u"service"_s),
            .rootCertificate = settings.libpqParameters.value(u"sslrootcert"_s)};
}

ConnectPlace placeOf(const Attempt &facts)
{
    return {.host = facts.parameters.value(u"host"_s),
            .port = facts.parameters.value(u"port"_s),
            .database = facts.parameters.value(u"dbname"_s),
            .service = facts.parameters.value(u"service"_s),
            .rootCertificate = rootCertificate(facts)};
}

} // namespace

ConnectFailure diagnose(const ConnectionSettings &settings, const QString &detail,
                        std::chrono::milliseconds patience)
{
    if (patience <= std::chrono::milliseconds(0))
        return {ConnectReason::Timeout, placeOf(settings), {}, detail};
    const QDeadlineTimer deadline(patience);
    const Attempt facts = attempt(connectString(settings), AttemptGoal::Session, deadline);
    return {reasonFor(settings, facts, deadline),
            facts.parametersRead ? placeOf(facts) : placeOf(settings), facts.sqlState, detail};
}

} // namespace deskhand::database
