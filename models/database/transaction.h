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
    enum class Isolation { ReadCommitted, RepeatableReadReadOnly };

    explicit Transaction(Connection &connection, Isolation isolation = Isolation::ReadCommitted);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Returns only after the server said so. Throws DatabaseError: Constraint for a deferred
    // check, InDoubt when the connection was lost while the answer was due.
    void commit();
    void rollback();
    [[nodiscard]] State state() const { return m_state; }

private:
    Connection &m_connection;
    QString m_savepoint; // empty for the outermost
    State m_state = State::Active;
};

} // namespace deskhand::database
