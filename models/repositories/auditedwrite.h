// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/errors.h"
#include "database/transaction.h"
#include "domain/edits.h"

#include <type_traits>
#include <utility>

namespace deskhand::repositories {

// The only way to change anything: one transaction that states its intent to the audit trail
// before the first change. Every changing function of a repository asks for one, so that none
// can be called without. Rolled back unless commit() returned.
class AuditedWrite {
public:
    // Throws domain::EditAlreadyDone when the edit of this id was committed before.
    AuditedWrite(database::Connection &connection, const domain::EditIntent &intent);
    ~AuditedWrite() = default;
    AuditedWrite(const AuditedWrite &) = delete;
    AuditedWrite &operator=(const AuditedWrite &) = delete;

    [[nodiscard]] database::Connection &connection() { return m_connection; }
    void commit(); // throws as database::Transaction::commit

private:
    database::Connection &m_connection;
    database::Transaction m_transaction;
};

inline constexpr int maxWriteAttempts = 3;

// Sleeps for a random while that grows with the number of attempts made, so that two edits that
// were in each other's way do not meet again at once.
void pauseBeforeRetry(int attemptsMade);

// Runs `change(AuditedWrite &)` and commits; returns what `change` returned. The whole
// transaction is tried up to three times, with jitter, on serialisation failure and deadlock
// only; a conflict with somebody's edit is for the user to decide and is not retried. After
// ErrorKind::InDoubt editWasCommitted() (auditrepository.h) tells what became of it.
template <typename Change>
auto auditedWrite(database::Connection &connection, const domain::EditIntent &intent,
                  Change &&change) -> std::invoke_result_t<Change &, AuditedWrite &>
{
    for (int attempt = 1;; ++attempt) {
        try {
            AuditedWrite write(connection, intent);
            if constexpr (std::is_void_v<std::invoke_result_t<Change &, AuditedWrite &>>) {
                change(write);
                write.commit();
                return;
            } else {
                auto result = change(write);
                write.commit();
                return result;
            }
        } catch (const database::DatabaseError &error) {
            if (attempt == maxWriteAttempts || !database::isRetryable(error))
                throw;
        }
        pauseBeforeRetry(attempt);
    }
}

} // namespace deskhand::repositories
