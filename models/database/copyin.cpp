// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copyin.h"

#include "database/connection.h"
#include "database/failure.h"
#include "database/textrules.h"

#include <memory>

namespace deskhand::database {

namespace {

constexpr qsizetype chunk = 256 * 1024;

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

PGconn *native(Connection &connection)
{
    return static_cast<PGconn *>(connection.nativeHandle());
}

} // namespace

CopyIn::CopyIn(Connection &connection, const QString &copyStatement) : m_connection(connection)
{
    m_buffer.reserve(chunk + chunk / 4);
    m_connection.beginStatement();
    const Result result(PQexec(native(m_connection), copyStatement.toUtf8().constData()), &PQclear);
    if (PQresultStatus(result.get()) == PGRES_COPY_IN)
        return;
    m_connection.endStatement();
    throw failureOf(m_connection, result.get());
}

CopyIn::~CopyIn()
{
    if (m_finished)
        return;
    PQputCopyEnd(native(m_connection), "given up");
    m_connection.endStatement();
}

void CopyIn::separate()
{
    if (m_rowStarted)
        m_buffer += '\t';
    m_rowStarted = true;
}

void CopyIn::null()
{
    separate();
    m_buffer += "\\N";
}

void CopyIn::field(QByteArrayView utf8)
{
    if (utf8.contains('\0'))
        requireStorable(QString(QChar(u'\0')));
    separate();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        default:
            m_buffer += c;
        }
    }
}

void CopyIn::field(const QString &text)
{
    requireStorable(text);
    field(QByteArrayView(text.toUtf8()));
}

void CopyIn::field(qint64 value)
{
    separate();
    m_buffer += QByteArray::number(value);
}

void CopyIn::endRow()
{
    m_buffer += '\n';
    m_rowStarted = false;
    if (m_buffer.size() >= chunk)
        flush();
}

void CopyIn::flush()
{
    const int sent = PQputCopyData(native(m_connection), m_buffer.constData(),
                                   static_cast<int>(m_buffer.size()));
    m_buffer.resize(0); // keeps what it has reserved
    // A cancelled COPY would otherwise be swallowed by the server to its end.
    if (sent != 1 || m_connection.isCancelled())
        fail();
}

// The COPY was cancelled, or the server is gone: the reason is the next result.
void CopyIn::fail()
{
    m_finished = true;
    PQputCopyEnd(native(m_connection), "given up");
    const Result result(PQgetResult(native(m_connection)), &PQclear);
    m_connection.endStatement();
    throw failureOf(m_connection, result.get());
}

qint64 CopyIn::finish()
{
    flush();
    m_finished = true;
    PQputCopyEnd(native(m_connection), nullptr);
    const Result result(PQgetResult(native(m_connection)), &PQclear);
    m_connection.endStatement();
    if (!result || PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throw failureOf(m_connection, result.get());
    return QByteArrayView(PQcmdTuples(result.get())).toLongLong();
}

} // namespace deskhand::database
