// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace deskhand::database {

// A failure reported by the server or the connection to it. The kind is chosen from the
// SQLSTATE alone (https://www.postgresql.org/docs/15/errcodes-appendix.html).
class DatabaseError : public core::ErrorOf<DatabaseError> {
public:
    DatabaseError(core::ErrorKind kind, QString sqlState, QString constraint,
                  const QString &detail);

    [[nodiscard]] const QString &sqlState() const { return m_sqlState; }     // may be empty
    [[nodiscard]] const QString &constraint() const { return m_constraint; } // name, or empty

private:
    QString m_sqlState;
    QString m_constraint;
};

// 23xxx constraint, 40001/40P01/55P03/57014(timeout) timeout or conflict, 42501 permission,
// 57014 on request cancelled, 08xxx/57P01/57P02/57P03/empty connection lost, else internal.
core::ErrorKind kindFromSqlState(const QString &sqlState);

// Serialisation failure or deadlock: the whole transaction may be tried again.
bool isRetryable(const DatabaseError &error);

} // namespace deskhand::database
