// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/errors.h"
#include "database/transaction.h"
#include "domain/edits.h"
#include "repositories/commitdoubt.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

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

    [[nodiscard]] const EditTrace &trace() const { return m_trace; }

private:
    database::Connection &m_connection;
    database::Transaction m_transaction;
    EditTrace m_trace;
};

inline constexpr int maxWriteAttempts = 3;

// Sleeps for a random while that grows with the number of attempts made, so that two edits that
// were in each other's way do not meet again at once.
void pauseBeforeRetry(int attemptsMade);

// Commits, and when the answer is lost finds out what became of it. False: nothing was saved,
// and the session is gone. Throws InDoubt when that could not be found out, and at once when
// `reconnect` has no source.
[[nodiscard]] bool commitSurely(AuditedWrite &write, const Reconnect &reconnect);

// How an edit ends that was rolled back twice at its commit.
[[noreturn]] void throwRolledBack();

// One session's part of auditedWrite() below; nothing: rolled back at the commit.
template <typename Kept, typename Change>
std::optional<Kept> tryWrite(database::Connection &connection, const domain::EditIntent &intent,
                             Change &change, const Reconnect &reconnect)
{
    for (int attempt = 1;; ++attempt) {
        try {
            AuditedWrite write(connection, intent);
            std::optional<Kept> kept;
            if constexpr (std::is_void_v<std::invoke_result_t<Change &, AuditedWrite &>>) {
                change(write);
                kept.emplace();
            } else {
                kept.emplace(change(write));
            }
            if (!commitSurely(write, reconnect))
                kept.reset();
            return kept;
        } catch (const database::DatabaseError &error) {
            if (attempt == maxWriteAttempts || !database::isRetryable(error))
                throw;
        }
        pauseBeforeRetry(attempt);
    }
}

// Runs `change(AuditedWrite &)` and commits; returns what `change` returned. The whole
// transaction is tried up to three times, with jitter, on serialisation failure and deadlock
// only; a conflict with somebody's edit is for the user to decide and is not retried.
//
// With a `reconnect` a session lost at COMMIT leaves no doubt to people: on a new one it is found
// out whether the edit took place. If so, this returns as if nothing had been; if not, all of it
// is done once more there, under the same edit id, for which `change` must ask nothing of its
// session but what AuditedWrite gives it. InDoubt when the server does not come back in time, or
// without a `reconnect`; editWasCommitted() (auditrepository.h) tells later.
template <typename Change>
auto auditedWrite(database::Connection &connection, const domain::EditIntent &intent,
                  Change &&change, const Reconnect &reconnect = {})
    -> std::invoke_result_t<Change &, AuditedWrite &>
{
    using Result = std::invoke_result_t<Change &, AuditedWrite &>;
    using Kept = std::conditional_t<std::is_void_v<Result>, std::monostate, Result>;
    auto kept = tryWrite<Kept>(connection, intent, change, reconnect);
    if (!kept) {
        database::Connection another(reconnect.source());
        kept = tryWrite<Kept>(another, intent, change, reconnect);
    }
    if (!kept)
        throwRolledBack();
    if constexpr (!std::is_void_v<Result>)
        return *std::move(kept);
}

} // namespace deskhand::repositories
