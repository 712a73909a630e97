// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectprobe.h"

#include "core/logging.h"
#include "database/connectstring.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSqlError>
#include <condition_variable>
#include <libpq-fe.h>
#include <memory>
#include <mutex>
#include <poll.h>
#include <system_error>
#include <thread>

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

struct Answer {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isThere = false;
};

// Without the password: the server need not let us in to be there.
QByteArray pingString(ConnectionSettings settings)
{
    settings.password.clear();
    settings.libpqParameters.remove(u"passfile"_s);
    return connectString(settings).toUtf8();
}

// On a thread of its own, which ends when its time is up: neither looking up a name nor
// connecting can be called off.
void ping(const std::shared_ptr<Answer> &answer, const QByteArray &target)
{
    PQping(target.constData());
    {
        const std::lock_guard lock(answer->mutex);
        answer->isThere = true;
    }
    answer->changed.notify_all();
}

} // namespace

void awaitAnswer(const ConnectionSettings &settings)
{
    if (!settings.stop.stop_possible())
        return;
    const auto answer = std::make_shared<Answer>();
    try {
        std::thread([answer, target = pingString(settings)] { ping(answer, target); }).detach();
    } catch (const std::system_error &error) {
        qCWarning(core::lcDatabase, "no thread to look for the server with: %s", error.what());
        return;
    }
    const auto isThere = [&] { return answer->isThere; };
    std::unique_lock lock(answer->mutex);
    if (!answer->changed.wait(lock, settings.stop, isThere) &&
        !answer->changed.wait_for(lock, std::chrono::seconds(1), isThere))
        throw DatabaseError(core::ErrorKind::Cancelled, {}, {}, u"stopped while connecting"_s);
}

DatabaseError connectFailure(const QSqlDatabase &database, const QString &connectString,
                             std::chrono::milliseconds patience)
{
    const QString state =
        patience > std::chrono::milliseconds(0) ? refusalState(connectString, patience) : QString();
    return DatabaseError(kindFromSqlState(state), state, {},
                         database.lastError().databaseText().trimmed());
}

} // namespace deskhand::database
