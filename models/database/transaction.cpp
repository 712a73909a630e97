// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include "database/connection.h"
#include "database/errors.h"

namespace deskhand::database {

using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

QString beginCommand(Transaction::Isolation isolation)
{
    switch (isolation) {
    case Transaction::Isolation::ReadCommitted:
        return u"BEGIN"_s;
    case Transaction::Isolation::RepeatableRead:
        return u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s;
    case Transaction::Isolation::RepeatableReadReadOnly:
        return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Transaction::Transaction(Connection &connection, Isolation isolation) : m_connection(connection)
{
    int &depth = connection.transactionDepth();
    if (depth == 0) {
        connection.command(beginCommand(isolation));
    } else {
        if (isolation != Isolation::ReadCommitted)
            throw DatabaseError(ErrorKind::Internal, {}, {},
                                u"a snapshot cannot begin inside another transaction"_s);
        m_savepoint = u"deskhand_%1"_s.arg(depth);
        connection.command(u"SAVEPOINT "_s + m_savepoint);
    }
    ++depth;
}

Transaction::~Transaction()
{
    if (m_state == State::Active)
        rollback();
}

void Transaction::commit()
{
    if (m_state != State::Active)
        throw DatabaseError(ErrorKind::Internal, {}, {}, u"commit of a finished transaction"_s);
    if (!m_savepoint.isEmpty())
        m_connection.command(u"RELEASE SAVEPOINT "_s + m_savepoint);
    else
        commitOutermost();
    m_state = State::Committed;
    --m_connection.transactionDepth();
}

void Transaction::commitOutermost()
{
    // A session known to be dead before COMMIT is sent leaves no doubt.
    const bool wasAlive = !m_connection.isFoundBroken();
    try {
        m_connection.command(u"COMMIT"_s);
    } catch (const DatabaseError &error) {
        if (!wasAlive || !m_connection.isBroken())
            throw; // rolled back by our destructor, if the server has not done so already
        m_state = State::InDoubt;
        m_connection.transactionDepth() = 0;
        throw DatabaseError(ErrorKind::InDoubt, error.sqlState(), {}, error.detail());
    }
}

void Transaction::rollback()
{
    if (m_state != State::Active)
        return;
    m_state = State::RolledBack;
    --m_connection.transactionDepth();
    if (m_savepoint.isEmpty()) {
        if (m_connection.isInTransaction())
            m_connection.commandUnchecked(u"ROLLBACK"_s);
        return;
    }
    m_connection.commandUnchecked(u"ROLLBACK TO SAVEPOINT "_s + m_savepoint);
    m_connection.commandUnchecked(u"RELEASE SAVEPOINT "_s + m_savepoint);
}

} // namespace deskhand::database
