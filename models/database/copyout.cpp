// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copyout.h"

#include "database/connection.h"
#include "database/failure.h"

#include <memory>

namespace deskhand::database {

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

PGconn *native(Connection &connection)
{
    return static_cast<PGconn *>(connection.nativeHandle());
}

// The session is of use again only when what is under way has been read to its end.
class Copying {
public:
    explicit Copying(Connection &connection) : m_connection(connection) {}
    ~Copying()
    {
        if (!m_isOver)
            giveUp();
        m_connection.endStatement();
    }
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    // The next line; false at the end of all.
    bool next(const std::function<void(QByteArrayView)> &visit)
    {
        char *buffer = nullptr;
        const int length = PQgetCopyData(native(m_connection), &buffer, 0);
        const std::unique_ptr<char, decltype(&PQfreemem)> owned(buffer, &PQfreemem);
        if (length < 0)
            return false;
        visit(QByteArrayView(buffer, length - 1)); // but for the line's end
        return true;
    }

    void finish()
    {
        m_isOver = true;
        const Result result(PQgetResult(native(m_connection)), &PQclear);
        if (!result || PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            throw failureOf(m_connection, result.get());
        while (const Result rest{PQgetResult(native(m_connection)), &PQclear}) {
        }
    }

private:
    void giveUp()
    {
        const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel(
            PQgetCancel(native(m_connection)), &PQfreeCancel);
        char reason[256];
        if (cancel)
            PQcancel(cancel.get(), reason, sizeof(reason));
        char *buffer = nullptr;
        while (PQgetCopyData(native(m_connection), &buffer, 0) > 0)
            PQfreemem(buffer);
        while (const Result rest{PQgetResult(native(m_connection)), &PQclear}) {
        }
    }

    Connection &m_connection;
    bool m_isOver = false;
};

} // namespace

void copyOut(Connection &connection, const QString &copyStatement,
             const std::function<void(QByteArrayView)> &visit)
{
    connection.beginStatement();
    const Result result(PQexec(native(connection), copyStatement.toUtf8().constData()), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COPY_OUT) {
        connection.endStatement();
        throw failureOf(connection, result.get());
    }
    Copying copying(connection);
    while (copying.next(visit)) {
    }
    copying.finish();
}

} // namespace deskhand::database
