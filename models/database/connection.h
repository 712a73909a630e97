// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QSqlDatabase>
#include <memory>

namespace deskhand::database {

class CancelToken;
class StatementCache;

// One open session on the server. Belongs to the thread that made it; every statement checks
// that, and refuses to run on the thread named by forbidCurrentThread() (the UI thread). Rows are
// streamed: while those of one statement are being read, another is refused as a fault of ours.
class Connection {
public:
    // Opens the session and applies the settings of design.md section 3 to it.
    // Throws ConnectFailure, which says why; DatabaseError (Cancelled) when stopped.
    explicit Connection(const ConnectionSettings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Runs fixed SQL without parameters, several statements allowed (migrations); throws the
    // error of whichever statement failed. Not for COPY.
    void execute(const QString &sql);

    // A cheap round trip; false when the session is dead.
    [[nodiscard]] bool isAlive();

    [[nodiscard]] const ConnectionSettings &settings() const;

    // Statements run since opening, BEGIN and COMMIT included (preparing one for the first time
    // is not counted apart). For the tests that hold the
    // number of statements of a page, a ticket and a bulk edit constant.
    [[nodiscard]] qint64 statementCount() const;

    // While a token is attached, CancelToken::cancel() ends the running statement with
    // PQcancel and makes every later one throw ErrorKind::Cancelled. See canceltoken.h.
    // Otherwise ConnectionSettings::stop does so.
    void attach(std::shared_ptr<CancelToken> token);
    void detach();

    // True once the session is dead. Costs nothing; a session that died unnoticed shows it
    // only at the next statement (or isAlive()).
    [[nodiscard]] bool isBroken() const;
    // The same after reading what the server may have said meanwhile; no round trip.
    [[nodiscard]] bool isFoundBroken();
    [[nodiscard]] bool isInTransaction() const; // as the server last said
    [[nodiscard]] bool isCancelled() const;     // by the attached token

    // For Query, Transaction and CopyIn only.
    [[nodiscard]] QSqlDatabase &handle();
    void beginStatement(); // thread check, counts, cancelled check
    void endStatement();
    [[nodiscard]] void *nativeHandle();        // PGconn*
    [[nodiscard]] QString lastMessage() const; // the last failure in libpq's words
    [[nodiscard]] StatementCache &statements();
    // Sends a transaction command. Unchecked runs even when cancelled or while rows are being
    // read, and reports nothing: the way to roll back in a destructor.
    void command(const QString &sql);
    void commandUnchecked(const QString &sql);
    int &transactionDepth(); // 0 outside, 1 in a transaction, more in savepoints

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// From now on a statement on the calling thread throws ErrorKind::Internal and is counted.
// The window calls it once at start: no database call may ever run on the UI thread.
void forbidCurrentThread();
void allowAllThreads(); // for tests
int forbiddenCalls();   // statements refused since start

} // namespace deskhand::database
