// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilestore.h"

#include <QSettings>
#include <QUuid>
#include <algorithm>

namespace deskhand::services {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &id, QLatin1StringView field)
{
    return u"profiles/%1/%2"_s.arg(id, field);
}

// A word that makes no sense, from a file edited by hand, gives the default: the safe one.
template <typename Enum>
Enum wordIn(const QSettings &settings, const QString &key, Enum otherwise)
{
    return core::fromWord<Enum>(settings.value(key).toString()).value_or(otherwise);
}

ConnectionProfile read(const QSettings &settings, const QString &id)
{
    const ConnectionProfile fresh;
    const auto text = [&](QLatin1StringView field, const QString &otherwise = {}) {
        return settings.value(keyOf(id, field), otherwise).toString();
    };
    return {.id = id,
            .name = text("name"_L1),
            .kind = wordIn(settings, keyOf(id, "kind"_L1), fresh.kind),
            .host = text("host"_L1),
            .port = settings.value(keyOf(id, "port"_L1), fresh.port).toInt(),
            .database = text("database"_L1, fresh.database),
            .tls = wordIn(settings, keyOf(id, "tls"_L1), fresh.tls),
            .rootCertificate = text("rootCertificate"_L1),
            .service = text("service"_L1),
            .email = text("email"_L1),
            .rememberPassword = settings.value(keyOf(id, "rememberPassword"_L1)).toBool()};
}

} // namespace

QList<ConnectionProfile> ProfileStore::profiles() const
{
    m_settings.beginGroup(u"profiles"_s);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    QList<ConnectionProfile> found;
    for (const QString &id : ids)
        found.append(read(m_settings, id));
    std::ranges::stable_sort(found, [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return found;
}

std::optional<ConnectionProfile> ProfileStore::lastUsed() const
{
    const auto all = profiles();
    if (all.isEmpty())
        return std::nullopt;
    const auto last = std::ranges::find(all, m_settings.value(u"lastProfile"_s).toString(),
                                        &ConnectionProfile::id);
    return last == all.end() ? all.constFirst() : *last;
}

ConnectionProfile ProfileStore::use(ConnectionProfile profile)
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto put = [&](QLatin1StringView field, const QVariant &value) {
        m_settings.setValue(keyOf(profile.id, field), value);
    };
    put("name"_L1, profile.name);
    put("kind"_L1, QString(core::toWord(profile.kind)));
    put("host"_L1, profile.host);
    put("port"_L1, profile.port);
    put("database"_L1, profile.database);
    put("tls"_L1, QString(core::toWord(profile.tls)));
    put("rootCertificate"_L1, profile.rootCertificate);
    put("service"_L1, profile.service);
    put("email"_L1, profile.email);
    put("rememberPassword"_L1, profile.rememberPassword);
    m_settings.setValue(u"lastProfile"_s, profile.id);
    return profile;
}

void ProfileStore::remove(const QString &id)
{
    m_settings.remove(u"profiles/"_s + id);
}

} // namespace deskhand::services
