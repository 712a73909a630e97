// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utf8.h"
#include "database/errors.h"
#include "database/query.h"

#include <QTimeZone>
#include <libpq-fe.h>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void throwInternal(const QString &detail)
{
    throw DatabaseError(core::ErrorKind::Internal, {}, {}, detail);
}

const PGresult *resultOf(const RowData &row, int column)
{
    const auto *result = static_cast<const PGresult *>(row.result);
    if (!result || column < 0 || column >= PQnfields(result))
        throwInternal(u"the row has no column %1"_s.arg(column));
    return result;
}

QByteArrayView viewOf(const RowData &row, int column)
{
    const PGresult *result = resultOf(row, column);
    return {PQgetvalue(result, row.index, column), PQgetlength(result, row.index, column)};
}

QByteArrayView valueOf(const RowData &row, int column)
{
    const PGresult *result = resultOf(row, column);
    if (PQgetisnull(result, row.index, column))
        throwInternal(u"unexpected NULL in column "_s + QString::fromUtf8(PQfname(result, column)));
    return viewOf(row, column);
}

[[noreturn]] void throwUnreadable(QByteArrayView value, QLatin1StringView what)
{
    throwInternal(u"not a %1: %2"_s.arg(
        what, QString::fromUtf8(value.first(qMin(value.size(), qsizetype(40))))));
}

// "2026-01-31 12:34:56.789012+00", or only its date. The session speaks ISO and UTC.
QDateTime parseTime(QByteArrayView text)
{
    QByteArrayView rest = text;
    if (rest.endsWith("+00"))
        rest.chop(3);
    const QDate date =
        QDate::fromString(QString::fromLatin1(rest.first(qMin(rest.size(), 10))), Qt::ISODate);
    const QString clock = QString::fromLatin1(
        rest.sliced(qMin(rest.size(), 11)).first(qMin(qMax(rest.size() - 11, qsizetype(0)), 12)));
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, Qt::ISODateWithMs);
    const QDateTime result(date, time, Qt::UTC);
    if (!result.isValid())
        throwUnreadable(text, "time"_L1);
    return result;
}

} // namespace

bool Row::isNull(int column) const
{
    const RowData &row = m_query.row();
    return PQgetisnull(resultOf(row, column), row.index, column) != 0;
}

QString Row::text(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView value = viewOf(m_query.row(), column);
    auto text = core::decodeUtf8(value);
    if (!text)
        throwUnreadable(value, "valid UTF-8 text"_L1);
    return text->isNull() ? u""_s : *std::move(text);
}

qint64 Row::int64(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok)
        throwUnreadable(value, "integer"_L1);
    return number;
}

int Row::int32(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok)
        throwUnreadable(value, "32-bit integer"_L1);
    return number;
}

double Row::real(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        throwUnreadable(value, "number"_L1);
    return number;
}

bool Row::boolean(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    if (value != "t" && value != "f")
        throwUnreadable(value, "boolean"_L1);
    return value == "t";
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : parseTime(viewOf(m_query.row(), column));
}

QByteArray Row::bytes(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    std::size_t size = 0;
    const std::unique_ptr<unsigned char, decltype(&PQfreemem)> data(
        PQunescapeBytea(reinterpret_cast<const unsigned char *>(value.data()), &size), &PQfreemem);
    if (!data)
        throw std::bad_alloc();
    return QByteArray(reinterpret_cast<const char *>(data.get()), static_cast<qsizetype>(size));
}

QUuid Row::uuid(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView value = viewOf(m_query.row(), column);
    const QUuid uuid = QUuid::fromString(QString::fromLatin1(value));
    if (uuid.isNull())
        throwUnreadable(value, "UUID"_L1);
    return uuid;
}

QJsonDocument Row::json(int column) const
{
    const QByteArrayView value = valueOf(m_query.row(), column);
    // Written out, because Qt drops a U+FEFF at the beginning of a string.
    const QByteArray text = value.toByteArray().replace("\xEF\xBB\xBF", "\\ufeff");
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        throwUnreadable(value, "JSON object or array"_L1);
    return document;
}

void Row::throwUnknownWord(int column) const
{
    throwUnreadable(viewOf(m_query.row(), column), "known word"_L1);
}

} // namespace deskhand::database
