// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "core/logging.h"
#include "database/canceltoken.h"
#include "database/connectdiagnosis.h"
#include "database/connectprobe.h"
#include "database/connectstring.h"
#include "database/failure.h"
#include "database/statementcache.h"
#include "database/threadguard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>
#include <atomic>
#include <functional>
#include <libpq-fe.h>
#include <stop_token>

namespace deskhand::database {

using core::ErrorKind;
using core::lcDatabase;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Connection::Private {
    explicit Private(ConnectionSettings given);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    void open();
    void requireReady() const;

    const ConnectionSettings settings;
    const QString name;
    const Qt::HANDLE thread = QThread::currentThreadId();
    QSqlDatabase database;
    PGconn *session = nullptr;
    PGcancel *cancelHandle = nullptr;
    const std::shared_ptr<CancelToken> ownToken = std::make_shared<CancelToken>();
    std::shared_ptr<CancelToken> token = ownToken;
    const std::stop_callback<std::function<void()>> onStop;
    StatementCache statements;
    qint64 statementCount = 0;
    int transactionDepth = 0;
    bool inStatement = false;
};

namespace {

QString nextName()
{
    static std::atomic<qint64> last{0};
    return u"deskhand-%1"_s.arg(++last);
}

// Server notices would otherwise go to standard error.
void logNotice(void *, const char *message)
{
    qCDebug(lcDatabase, "notice: %s", message);
}

[[noreturn]] void throwInternal(const QString &detail)
{
    throw DatabaseError(ErrorKind::Internal, {}, {}, detail);
}

} // namespace

Connection::Private::Private(ConnectionSettings given)
    : settings(std::move(given)),
      name(nextName()),
      onStop(settings.stop, [own = ownToken] { own->cancel(); })
{
    requireAllowedThread();
    database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    if (!database.isValid())
        throw core::EnvironmentError(QCoreApplication::translate(
            "Connection", "The PostgreSQL driver of Qt is missing. Install the "
                          "package libqt6sql6-psql and start again."));
    try {
        open();
    } catch (...) {
        database = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

Connection::Private::~Private()
{
    if (cancelHandle)
        PQfreeCancel(cancelHandle);
    // The driver goes first: prepared statements that outlive it need no DEALLOCATE each.
    database = {};
    QSqlDatabase::removeDatabase(name);
}

void Connection::Private::open()
{
    database.setHostName(settings.host);
    database.setDatabaseName(settings.database);
    database.setUserName(settings.user);
    database.setPassword(settings.password);
    database.setPort(settings.port > 0 ? settings.port : -1);
    database.setConnectOptions(connectOptions(settings));
    QElapsedTimer timer;
    timer.start();
    const auto left = [&]() -> std::chrono::milliseconds {
        return settings.connectTimeout - std::chrono::milliseconds(timer.elapsed());
    };
    awaitAnswer(settings);
    if (left() <= 0ms) // nobody has to wait for the same silence twice
        throw diagnose(settings, u"no answer"_s, left());
    if (!database.open())
        throw diagnose(settings, database.lastError().databaseText().trimmed(), left());
    session = *static_cast<PGconn *const *>(database.driver()->handle().constData());
    PQsetNoticeProcessor(session, logNotice, nullptr);
    cancelHandle = PQgetCancel(session);
}

void Connection::Private::requireReady() const
{
    requireAllowedThread();
    if (thread != QThread::currentThreadId())
        throwInternal(u"connection used on a thread it does not belong to"_s);
    if (inStatement)
        throwInternal(u"a statement was started while the rows of another were being read"_s);
    if (PQstatus(session) != CONNECTION_OK)
        throw DatabaseError(ErrorKind::ConnectionLost, {}, {}, u"the session is closed"_s);
}

Connection::Connection(const ConnectionSettings &settings) : d(std::make_unique<Private>(settings))
{
}

Connection::~Connection() = default;

void Connection::execute(const QString &sql)
{
    beginStatement();
    QSqlQuery query(d->database);
    bool ok = query.exec(sql);
    // The first statement's success says nothing about the others.
    while (ok)
        ok = query.nextResult();
    endStatement();
    if (query.lastError().isValid() || isBroken())
        throw failureOf(*this, query);
}

bool Connection::isAlive()
{
    if (isBroken())
        return false;
    try {
        command(u"SELECT 1"_s);
    } catch (const DatabaseError &error) {
        qCInfo(lcDatabase, "session is gone: %ls", qUtf16Printable(error.detail()));
        return !isBroken();
    }
    return true;
}

const ConnectionSettings &Connection::settings() const
{
    return d->settings;
}

qint64 Connection::statementCount() const
{
    return d->statementCount;
}

void Connection::attach(std::shared_ptr<CancelToken> token)
{
    d->token = std::move(token);
}

void Connection::detach()
{
    d->token = d->ownToken;
}

bool Connection::isBroken() const
{
    return PQstatus(d->session) != CONNECTION_OK;
}

bool Connection::isFoundBroken()
{
    PQconsumeInput(d->session); // the farewell, if there is one,
    PQconsumeInput(d->session); // and the end behind it
    return isBroken();
}

bool Connection::isInTransaction() const
{
    return PQtransactionStatus(d->session) != PQTRANS_IDLE;
}

bool Connection::isCancelled() const
{
    return d->token->isCancelled();
}

QSqlDatabase &Connection::handle()
{
    return d->database;
}

void Connection::beginStatement()
{
    d->requireReady();
    if (!d->token->statementBegins(d->cancelHandle))
        throw DatabaseError(ErrorKind::Cancelled, {}, {}, u"cancelled before the statement"_s);
    d->inStatement = true;
    ++d->statementCount;
}

void Connection::endStatement()
{
    if (!d->inStatement)
        return;
    // Read to the end: only then is the server ready, and a cancel met by this statement.
    while (PGresult *rest = PQgetResult(d->session)) {
        const auto status = PQresultStatus(rest);
        PQclear(rest);
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT)
            break;
    }
    d->token->statementEnds();
    d->inStatement = false;
}

void *Connection::nativeHandle()
{
    return d->session;
}

QString Connection::lastMessage() const
{
    return QString::fromUtf8(PQerrorMessage(d->session)).trimmed();
}

StatementCache &Connection::statements()
{
    return d->statements;
}

void Connection::command(const QString &sql)
{
    beginStatement();
    QSqlQuery query(d->database);
    const bool ok = query.exec(sql);
    endStatement();
    if (!ok)
        throw failureOf(*this, query);
    // COMMIT of a failed transaction is answered with ROLLBACK, and QtSql calls that success.
    if (sql == "COMMIT"_L1 && qstrcmp(PQcmdStatus(nativeResult(query)), "ROLLBACK") == 0)
        throw DatabaseError(ErrorKind::Internal, u"25P02"_s, {},
                            u"commit of a transaction in which a statement had failed"_s);
}

void Connection::commandUnchecked(const QString &sql)
{
    if (isBroken())
        return;
    ++d->statementCount;
    QSqlQuery(d->database).exec(sql);
}

int &Connection::transactionDepth()
{
    return d->transactionDepth;
}

} // namespace deskhand::database
