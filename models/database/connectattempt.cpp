// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectattempt.h"

#include <QRegularExpression>
#include <QStringList>
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

// The password is not among them.
QMap<QString, QString> parametersOf(PGconn *session)
{
    static const QStringList wanted{u"host"_s,    u"hostaddr"_s, u"port"_s,       u"dbname"_s,
                                    u"service"_s, u"sslmode"_s,  u"sslrootcert"_s};
    QMap<QString, QString> found;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(session),
                                                                               &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
        if (const QString name = QString::fromUtf8(option->keyword); wanted.contains(name))
            found.insert(name, QString::fromUtf8(option->val));
    return found;
}

// What a session asked to be terse about is exactly five characters long.
QString stateIn(PGconn *session)
{
    static const QRegularExpression state(u":\\s+([0-9A-Z]{5})\\s*$"_s);
    return state.match(QString::fromUtf8(PQerrorMessage(session))).captured(1);
}

Attempt factsOf(PGconn *session)
{
    Attempt facts;
    facts.parametersRead = PQdb(session) != nullptr; // it has a default, once they were read
    facts.parameters = parametersOf(session);
    facts.wantsPassword = PQconnectionNeedsPassword(session) != 0;
    facts.sqlState = stateIn(session);
    facts.passwordAccepted = PQconnectionUsedPassword(session) != 0 && facts.sqlState != "28P01"_L1;
    return facts;
}

} // namespace

Attempt attempt(const QString &connectString, AttemptGoal goal, QDeadlineTimer deadline)
{
    const Session session(PQconnectStart(connectString.toUtf8().constData()), &PQfinish);
    PQsetErrorVerbosity(session.get(), PQERRORS_SQLSTATE);
    bool timedOut = false;
    auto before = PQstatus(session.get());
    auto step = PGRES_POLLING_WRITING; // as libpq prescribes for the first round
    bool encrypted = false;
    while (PQstatus(session.get()) != CONNECTION_BAD && step != PGRES_POLLING_OK &&
           step != PGRES_POLLING_FAILED && !timedOut &&
           !(encrypted && goal == AttemptGoal::Encryption)) {
        timedOut = !waitForSocket(session.get(), step, deadline);
        if (timedOut)
            break;
        before = PQstatus(session.get());
        step = PQconnectPoll(session.get());
        // One round before anything else is sent.
        encrypted = before == CONNECTION_SSL_STARTUP && PQstatus(session.get()) == CONNECTION_MADE;
    }
    Attempt facts = factsOf(session.get());
    facts.timedOut = timedOut;
    facts.reached = step == PGRES_POLLING_OK || (encrypted && goal == AttemptGoal::Encryption);
    facts.failedInTls = !facts.reached && !timedOut && before == CONNECTION_SSL_STARTUP;
    return facts;
}

} // namespace deskhand::database
