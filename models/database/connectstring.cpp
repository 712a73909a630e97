// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectstring.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QStringList>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

QString pair(const QString &keyword, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2'"_s.arg(keyword, value);
}

QString milliseconds(std::chrono::milliseconds duration)
{
    return QString::number(duration.count());
}

// Sent with the start packet: no further round trip, and stronger than settings of the role.
QString sessionSettings(const ConnectionSettings &settings)
{
    const QStringList values{
        u"search_path=desk,audit,public"_s,
        u"jit=off"_s, // compiling costs more than these statements take
        u"plan_cache_mode=force_custom_plan"_s,
        // What starting workers really takes: 10 to 20 ms, in which one process reads 100,000
        // entries of an index.
        u"parallel_setup_cost=4000"_s,
        u"TimeZone=UTC"_s,
        u"DateStyle=ISO"_s,
        u"standard_conforming_strings=on"_s, // QPSQL quotes values by this rule
        u"statement_timeout="_s + milliseconds(settings.statementTimeout),
        u"lock_timeout="_s + milliseconds(settings.lockTimeout),
        u"idle_in_transaction_session_timeout="_s + milliseconds(settings.idleInTransactionTimeout),
    };
    QString text = settings.libpqParameters.value(u"options"_s);
    for (const QString &value : values)
        text += u" -c "_s + value;
    return text.trimmed();
}

QMap<QString, QString> parameters(const ConnectionSettings &settings)
{
    QMap<QString, QString> all{
        {u"connect_timeout"_s, QString::number(settings.connectTimeout.count())},
        // A network that drops while the server works is noticed by the keepalives, one that
        // drops while we send by the user timeout.
        {u"keepalives_idle"_s, u"3"_s},
        {u"keepalives_interval"_s, u"1"_s},
        {u"keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"5000"_s},
        {u"client_encoding"_s, u"UTF8"_s},
    };
    all.insert(settings.libpqParameters);
    all.insert(u"options"_s, sessionSettings(settings));
    if (!settings.applicationName.isEmpty())
        all.insert(u"application_name"_s, QString(settings.applicationName).replace(u';', u' '));
    return all;
}

} // namespace

QString connectOptions(const ConnectionSettings &settings)
{
    QStringList words;
    const auto all = parameters(settings);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->contains(u';'))
            throw core::InvalidInput(
                QCoreApplication::translate("ConnectionSettings",
                                            "The connection setting “%1” may not contain a "
                                            "semicolon.")
                    .arg(it.key()));
        words += pair(it.key(), *it);
    }
    return words.join(u' ');
}

QString connectString(const ConnectionSettings &settings)
{
    QStringList words{connectOptions(settings)};
    const QMap<QString, QString> own{{u"host"_s, settings.host},
                                     {u"dbname"_s, settings.database},
                                     {u"user"_s, settings.user},
                                     {u"password"_s, settings.password}};
    for (auto it = own.begin(); it != own.end(); ++it)
        if (!it->isEmpty())
            words += pair(it.key(), *it);
    if (settings.port > 0)
        words += pair(u"port"_s, QString::number(settings.port));
    return words.join(u' ');
}

} // namespace deskhand::database
