// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectionprofile.h"

namespace deskhand::services {

using namespace Qt::StringLiterals;

QString placeOf(const ConnectionProfile &profile)
{
    if (profile.kind == ProfileKind::ThisComputer)
        return {};
    return profile.host.isEmpty() ? profile.service : profile.host;
}

QString loginOf(const ConnectionProfile &profile)
{
    const QString typed = profile.email.trimmed();
    return typed.contains(u'@') ? typed.toLower() : typed;
}

QString keychainKey(const ConnectionProfile &profile)
{
    return u"%1 / %2 %3:%4/%5 %6"_s.arg(loginOf(profile), profile.service, profile.host,
                                        QString::number(profile.port), profile.database,
                                        QString(core::toWord(profile.tls)));
}

} // namespace deskhand::services
