// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectprobe.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSqlError>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

using Session = std::unique_ptr<PGconn, decltype(&PQfinish)>;

bool waitForSocket(PGconn *session, PostgresPollingStatusType wanted, QDeadlineTimer deadline)
{
    pollfd socket{PQsocket(session),
                  static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    return poll(&socket, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

// The five characters the server refused the session with; empty when it never answered.
QString refusalState(const QString &connectString, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const Session session(PQconnectStart(connectString.toUtf8().constData()), &PQfinish);
    PQsetErrorVerbosity(session.get(), PQERRORS_SQLSTATE);
    auto step = PGRES_POLLING_WRITING; // as libpq prescribes for the first round
    while (PQstatus(session.get()) != CONNECTION_BAD && step != PGRES_POLLING_OK &&
           step != PGRES_POLLING_FAILED) {
        if (!waitForSocket(session.get(), step, deadline))
            return {};
        step = PQconnectPoll(session.get());
    }
    static const QRegularExpression state(u":\\s+([0-9A-Z]{5})\\s*$"_s);
    return state.match(QString::fromUtf8(PQerrorMessage(session.get()))).captured(1);
}

} // namespace

DatabaseError connectFailure(const QSqlDatabase &database, const QString &connectString,
                             std::chrono::milliseconds patience)
{
    const QString state =
        patience > std::chrono::milliseconds(0) ? refusalState(connectString, patience) : QString();
    return DatabaseError(kindFromSqlState(state), state, {},
                         database.lastError().databaseText().trimmed());
}

} // namespace deskhand::database
