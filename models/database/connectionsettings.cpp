// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionsettings.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <libpq-fe.h>
#include <memory>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

QString refusal(const QString &conninfo, const QString &reason)
{
    QString text = QCoreApplication::translate(
        "ConnectionSettings", "The connection string could not be understood. Write it as "
                              "“host=… dbname=… user=…” or “postgresql://user@host/database”.");
    // libpq quotes the part it stumbled over, which may be a piece of the password.
    if (!conninfo.contains(u'"')) {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        text += u" ("_s +
                QString(reason).replace(u"\"=\""_s, u"="_s).replace(quoted, u"“…”"_s).trimmed() +
                u')';
    }
    return text;
}

void take(ConnectionSettings &settings, const QString &keyword, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (keyword == "host"_L1)
        settings.host = value;
    else if (keyword == "port"_L1 && isNumber)
        settings.port = number;
    else if (keyword == "dbname"_L1)
        settings.database = value;
    else if (keyword == "user"_L1)
        settings.user = value;
    else if (keyword == "password"_L1)
        settings.password = value;
    else if (keyword == "application_name"_L1)
        settings.applicationName = value;
    else if (keyword == "connect_timeout"_L1 && isNumber)
        settings.connectTimeout = std::chrono::seconds(number);
    else
        settings.libpqParameters.insert(keyword, value);
}

} // namespace

ConnectionSettings settingsFromConninfo(const QString &conninfo)
{
    char *reason = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(conninfo.toUtf8().constData(), &reason), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> ownedReason(reason, &PQfreemem);
    if (!options)
        throw core::InvalidInput(refusal(conninfo, QString::fromUtf8(reason)));

    ConnectionSettings settings;
    settings.port = 0; // what is not said is left to libpq: PGPORT, service file, default
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option)
        if (option->val)
            take(settings, QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    return settings;
}

} // namespace deskhand::database
