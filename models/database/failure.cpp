// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/failure.h"

#include "database/connection.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

namespace deskhand::database {

using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

QString field(const PGresult *result, int code)
{
    return result ? QString::fromUtf8(PQresultErrorField(result, code)) : QString();
}

ErrorKind kindOf(Connection &connection, const QString &sqlState)
{
    // After a write that failed libpq knows of the loss only once it has tried to read.
    if (sqlState.isEmpty() ? connection.isFoundBroken() : connection.isBroken())
        return ErrorKind::ConnectionLost;
    if (sqlState.isEmpty())
        return ErrorKind::Internal; // refused by the driver: the server never saw it
    if (sqlState == "57014"_L1 && connection.isCancelled())
        return ErrorKind::Cancelled;
    return kindFromSqlState(sqlState);
}

// Where it happened, without what was being worked on: CONTEXT quotes the line or the value of a
// COPY, the statement of a function, the JSON that was read. Only what is known to name places
// is let through.
QString placesIn(const QString &context)
{
    static const QRegularExpression place(u"^(?:PL/pgSQL function \\S+ line \\d+ at [\\w ]+"
                                          "|SQL function \"\\w+\"(?: statement \\d+)?"
                                          "|(COPY \\S+, line \\d+(?:, column \\w+)?)(?::.*)?)$"_s);
    QStringList places;
    for (const QString &line : context.split(u'\n'))
        if (const auto match = place.match(line); match.hasMatch())
            places += match.captured(match.lastCapturedIndex());
    return places.join(u" | "_s);
}

// Class 22, data exceptions, is the one whose messages quote values ("invalid input syntax for
// type integer: ..."); who raised it tells them apart well enough.
QString messageFor(const QString &sqlState, const QString &message, const PGresult *result)
{
    if (!sqlState.startsWith("22"_L1))
        return message.section(u'\n', 0, 0); // libpq's own words go on with DETAIL and the like
    return u"(message withheld, it may quote data; raised by %1)"_s.arg(
        field(result, PG_DIAG_SOURCE_FUNCTION));
}

// For the log, which is no place for what people wrote: the server's DETAIL quotes the row and
// stays out, MESSAGE and CONTEXT are let through as far as they quote nothing.
QString describe(const QString &sqlState, const QString &message, const PGresult *result)
{
    if (sqlState.startsWith("DH"_L1))
        return message; // a stable key of our own functions
    QString text = u"%1 %2"_s.arg(sqlState, messageFor(sqlState, message, result));
    if (const QString places = placesIn(field(result, PG_DIAG_CONTEXT)); !places.isEmpty())
        text += u" | "_s + places;
    return text.trimmed();
}

DatabaseError makeError(Connection &connection, const QString &sqlState, const QString &message,
                        const PGresult *result)
{
    return DatabaseError(kindOf(connection, sqlState), sqlState,
                         field(result, PG_DIAG_CONSTRAINT_NAME),
                         describe(sqlState, message, result));
}

} // namespace

PGresult *nativeResult(const QSqlQuery &query)
{
    const QVariant handle = query.result() ? query.result()->handle() : QVariant();
    if (!handle.isValid())
        return nullptr;
    return *static_cast<PGresult *const *>(handle.constData());
}

DatabaseError failureOf(Connection &connection, const PGresult *result)
{
    const QString message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    return makeError(connection, field(result, PG_DIAG_SQLSTATE),
                     message.isEmpty() ? connection.lastMessage() : message, result);
}

DatabaseError failureOf(Connection &connection, const QSqlQuery &query)
{
    const PGresult *result = nativeResult(query);
    if (!field(result, PG_DIAG_SQLSTATE).isEmpty())
        return failureOf(connection, result);
    // A failed PREPARE leaves no result behind, only the driver's words.
    const QSqlError error = query.lastError();
    return makeError(connection, error.nativeErrorCode(), error.databaseText().trimmed(), nullptr);
}

} // namespace deskhand::database
