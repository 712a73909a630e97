// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/commitdoubt.h"

#include "core/logging.h"
#include "core/pause.h"
#include "database/errors.h"
#include "database/query.h"
#include "repositories/auditrepository.h"

#include <QDeadlineTimer>
#include <QThread>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBetweenLooks = 20;     // ms
constexpr int pauseBetweenAttempts = 250; // ms; a server that starts up takes a second or more

void endSession(Connection &connection, const EditTrace &trace)
{
    Query(connection, sqlFile(u"audit/endsession"_s))
        .bind(u":pid"_s, trace.backend)
        .bind(u":xid"_s, trace.transaction)
        .each([](const Row &) {});
}

bool isInProgress(Connection &connection, const EditTrace &trace)
{
    try {
        return Query(connection, sqlFile(u"audit/inprogress"_s))
            .bind(u":xid"_s, trace.transaction)
            .one([](const Row &row) { return row.boolean(0); });
    } catch (const database::DatabaseError &error) {
        // After a crash the server may not even remember to have begun it.
        if (error.sqlState() == u"22023"_s)
            return false;
        throw;
    }
}

// Not by the transaction's status: after a crash its number may have gone to another one.
CommitFate ask(Connection &connection, const EditTrace &trace, const QDeadlineTimer &deadline)
{
    endSession(connection, trace);
    while (isInProgress(connection, trace)) {
        if (deadline.hasExpired())
            return CommitFate::Unknown;
        QThread::msleep(pauseBetweenLooks);
    }
    return editWasCommitted(connection, trace.edit) ? CommitFate::Committed
                                                    : CommitFate::RolledBack;
}

} // namespace

CommitFate fateOf(const EditTrace &trace, const Reconnect &reconnect)
{
    const QDeadlineTimer deadline(reconnect.patience);
    for (;;) {
        try {
            // The end of the program does not call off one short look: it would be no answer.
            auto settings = reconnect.source();
            settings.stop = {};
            Connection connection(settings);
            return ask(connection, trace, deadline);
        } catch (const core::Stopped &) {
            return CommitFate::Unknown; // the program ends; the next start can look
        } catch (const core::Error &error) {
            qCInfo(core::lcDatabase, "commit in doubt, no answer yet: %ls",
                   qUtf16Printable(error.detail()));
        }
        if (deadline.hasExpired())
            return CommitFate::Unknown;
        QThread::msleep(pauseBetweenAttempts);
    }
}

} // namespace deskhand::repositories
