// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::database {

class Connection;

// A transaction, or inside another one on the same connection a savepoint. Rolled back by the
// destructor unless commit() returned. States as in libpqxx.
class Transaction {
public:
    enum class State { Active, Committed, RolledBack, InDoubt };
    enum class Isolation { ReadCommitted, RepeatableRead, RepeatableReadReadOnly };

    // Inside another transaction only ReadCommitted; a savepoint keeps the outer isolation.
    explicit Transaction(Connection &connection, Isolation isolation = Isolation::ReadCommitted);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Returns only after the server said so. Throws DatabaseError: Constraint for a deferred
    // check, InDoubt when the connection was lost while the answer was due, ConnectionLost when
    // it was gone before (nothing was committed).
    void commit();
    // Never throws, also runs when the connection's token is cancelled: a session that is gone
    // has rolled back by itself.
    void rollback();
    [[nodiscard]] State state() const { return m_state; }

private:
    void commitOutermost();
    Connection &m_connection;
    QString m_savepoint; // empty for the outermost
    State m_state = State::Active;
};

} // namespace deskhand::database
