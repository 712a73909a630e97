// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/firstcontact.h"

#include "embedded/embeddederror.h"
#include "embedded/serverlog.h"
#include <QFile>
#include <array>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

using ConnectionPtr = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr auto createDatabase = "CREATE DATABASE \"%1\" TEMPLATE template0 ENCODING 'UTF8' "
                                "LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"_L1;

ConnectionPtr connectTo(const Endpoint &endpoint, const QString &database)
{
    const QByteArray host = QFile::encodeName(endpoint.socketFolder);
    const QByteArray port = QByteArray::number(endpoint.port);
    const QByteArray user = endpoint.user.toUtf8();
    const QByteArray password = endpoint.password.toUtf8();
    const QByteArray name = database.toUtf8();
    const std::array keywords{"host",
                              "port",
                              "user",
                              "password",
                              "dbname",
                              "sslmode",
                              "gssencmode",
                              "connect_timeout",
                              static_cast<const char *>(nullptr)};
    const std::array values{host.constData(),
                            port.constData(),
                            user.constData(),
                            password.constData(),
                            name.constData(),
                            "disable",
                            "disable",
                            "10",
                            static_cast<const char *>(nullptr)};
    return {PQconnectdbParams(keywords.data(), values.data(), 0), &PQfinish};
}

QString messageOf(const ConnectionPtr &connection)
{
    return QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
}

// libpq hands out no SQLSTATE for a refused connection; its words are English, as the
// server's settings say.
bool isGone(const QString &message)
{
    return message.contains("the database system is"_L1) ||
           message.contains("No such file or directory"_L1) ||
           message.contains("Connection refused"_L1) ||
           message.contains("server closed the connection"_L1);
}

[[noreturn]] void refuse(const QString &message, const QString &secretFile, const QString &logFile)
{
    if (message.contains("authentication failed"_L1))
        throw EmbeddedError::secretUnusable(secretFile, message);
    if (complaintIn(message) == ServerComplaint::DiskFull)
        throw EmbeddedError::diskFull(logFile, message);
    throw EmbeddedError::startFailed(logFile, message);
}

} // namespace

Answer ping(const QString &socketFolder, int port)
{
    const QByteArray host = QFile::encodeName(socketFolder);
    const QByteArray number = QByteArray::number(port);
    const std::array keywords{
        "host", "port", "user", "dbname", "connect_timeout", static_cast<const char *>(nullptr)};
    const std::array values{host.constData(),
                            number.constData(),
                            "ping",
                            "postgres",
                            "5",
                            static_cast<const char *>(nullptr)};
    switch (PQpingParams(keywords.data(), values.data(), 0)) {
    case PQPING_OK:
        return Answer::Ready;
    case PQPING_REJECT:
        return Answer::NotYet;
    case PQPING_NO_RESPONSE:
    case PQPING_NO_ATTEMPT:
        break;
    }
    return Answer::None;
}

Contact ensureDatabase(const Endpoint &endpoint, const QString &secretFile, const QString &logFile)
{
    const ConnectionPtr direct = connectTo(endpoint, endpoint.database);
    if (PQstatus(direct.get()) == CONNECTION_OK)
        return Contact::Made;
    if (isGone(messageOf(direct)))
        return Contact::TryAgain;
    if (!messageOf(direct).endsWith("does not exist"_L1))
        refuse(messageOf(direct), secretFile, logFile);

    const ConnectionPtr admin = connectTo(endpoint, u"postgres"_s);
    if (PQstatus(admin.get()) != CONNECTION_OK) {
        if (isGone(messageOf(admin)))
            return Contact::TryAgain;
        refuse(messageOf(admin), secretFile, logFile);
    }
    const QByteArray statement = QString(createDatabase).arg(endpoint.database).toUtf8();
    const ResultPtr result(PQexec(admin.get(), statement.constData()), &PQclear);
    if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
        return Contact::Made;
    const QByteArray state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    if (state == "42P04" || state == "23505") // another program was faster
        return Contact::Made;
    refuse(messageOf(admin), secretFile, logFile);
}

QString serverVersion(const Endpoint &endpoint)
{
    const ConnectionPtr connection = connectTo(endpoint, endpoint.database);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return {};
    const QString text = QString::fromUtf8(PQparameterStatus(connection.get(), "server_version"));
    return text.section(u' ', 0, 0); // "15.4 (Debian 15.4-1)"
}

} // namespace deskhand::embedded
