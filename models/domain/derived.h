// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QDateTime>
#include <chrono>
#include <optional>

// Derived values of a ticket, defined here for C++ and in
// resources/sql/migrations/0001_schema.up.sql (functions desk.is_overdue,
// desk.needs_escalation, desk.response_time) for SQL;
// tests/repositories/tst_derivedvalues.cpp holds the two equal.
// Source of the definitions: ARCHITECTURE.md, "Derived values".
namespace deskhand::domain {

inline constexpr std::chrono::hours overdueAfter{7 * 24};
inline constexpr std::chrono::hours escalateAfter{24};

// Work remains to be done: open, in progress or waiting on the customer.
constexpr bool isActive(TicketStatus status)
{
    return status == TicketStatus::Open || status == TicketStatus::InProgress ||
           status == TicketStatus::WaitingOnCustomer;
}

// Active for more than seven days since creation.
bool isOverdue(TicketStatus status, const QDateTime &createdAt, const QDateTime &now);

// Nobody has begun: in status open for more than 24 hours, counted from when the ticket
// last entered it (Ticket::statusChangedAt), so that a reopened ticket gets its day too.
bool needsEscalation(TicketStatus status, const QDateTime &statusChangedAt, const QDateTime &now);

// Creation to first comment; nullopt while there is none. Never negative: an imported
// comment older than its ticket counts as zero.
std::optional<std::chrono::milliseconds> responseTime(const QDateTime &createdAt,
                                                      const QDateTime &firstCommentAt);

} // namespace deskhand::domain
