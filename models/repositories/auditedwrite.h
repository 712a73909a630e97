// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/errors.h"
#include "database/transaction.h"
#include "domain/edits.h"

#include <functional>

namespace deskhand::repositories {

// The only way to change anything: one transaction that states its intent to the audit trail
// before the first change. Every changing function of a repository asks for one, so that none
// can be called without. Rolled back unless commit() returned.
class AuditedWrite {
public:
    AuditedWrite(database::Connection &connection, const domain::EditIntent &intent);
    AuditedWrite(const AuditedWrite &) = delete;
    AuditedWrite &operator=(const AuditedWrite &) = delete;

    [[nodiscard]] database::Connection &connection() { return m_connection; }
    void commit(); // throws as database::Transaction::commit

private:
    database::Connection &m_connection;
    database::Transaction m_transaction;
};

// Runs `change(AuditedWrite &)` and commits. The whole transaction is tried up to three times,
// with jitter, on serialisation failure and deadlock only; a conflict with somebody's edit is
// for the user to decide and is not retried.
template <typename Change>
auto auditedWrite(database::Connection &connection, const domain::EditIntent &intent,
                  Change &&change);

} // namespace deskhand::repositories

#include "repositories/auditedwrite_impl.h" // IWYU pragma: keep
