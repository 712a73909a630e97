// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"

#include <array>
#include <utility>

namespace deskhand::database {

using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

struct StateKind {
    QLatin1StringView prefix;
    ErrorKind kind = ErrorKind::Internal;
};

// The longer prefix stands before the shorter one: the first match decides.
constexpr std::array stateKinds{
    StateKind{"DH001"_L1, ErrorKind::Conflict},       // raised by our own triggers and functions:
    StateKind{"DH002"_L1, ErrorKind::NotFound},       // version mismatch, record gone or hidden,
    StateKind{"DH003"_L1, ErrorKind::InvalidInput},   // a value that makes no sense
    StateKind{"08"_L1, ErrorKind::ConnectionLost},    // connection exception
    StateKind{"22001"_L1, ErrorKind::Constraint},     // text longer than its column
    StateKind{"22003"_L1, ErrorKind::Constraint},     // number beyond its type
    StateKind{"23"_L1, ErrorKind::Constraint},        // integrity constraint violation
    StateKind{"25P03"_L1, ErrorKind::ConnectionLost}, // idle in transaction for too long
    StateKind{"28"_L1, ErrorKind::Permission},        // sign-in refused
    StateKind{"3D000"_L1, ErrorKind::Environment},    // no such database
    StateKind{"40001"_L1, ErrorKind::Conflict},       // serialisation failure
    StateKind{"40P01"_L1, ErrorKind::Timeout},        // deadlock
    StateKind{"42501"_L1, ErrorKind::Permission},     // privilege or row-level security
    StateKind{"44000"_L1, ErrorKind::Constraint},     // WITH CHECK OPTION
    StateKind{"53300"_L1, ErrorKind::ConnectionLost}, // too many connections
    StateKind{"53"_L1, ErrorKind::Environment},       // disk full, out of memory
    StateKind{"55P03"_L1, ErrorKind::Timeout},        // lock not available
    StateKind{"57014"_L1, ErrorKind::Timeout},        // statement_timeout; see failure.cpp
    StateKind{"57P"_L1, ErrorKind::ConnectionLost},   // shutdown, crash, starting up
    StateKind{"58"_L1, ErrorKind::Environment},       // input/output error on the server
};

} // namespace

DatabaseError::DatabaseError(ErrorKind kind, QString sqlState, QString constraint,
                             const QString &detail)
    : ErrorOf(kind, QString(), detail),
      m_sqlState(std::move(sqlState)),
      m_constraint(std::move(constraint))
{
}

ErrorKind kindFromSqlState(const QString &sqlState)
{
    if (sqlState.isEmpty())
        return ErrorKind::ConnectionLost;
    for (const auto &entry : stateKinds)
        if (sqlState.startsWith(entry.prefix))
            return entry.kind;
    return ErrorKind::Internal;
}

bool isRetryable(const DatabaseError &error)
{
    return error.sqlState() == "40001"_L1 || error.sqlState() == "40P01"_L1;
}

} // namespace deskhand::database
