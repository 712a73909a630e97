// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/ticketdetail.h"

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// Everything about one ticket, in one snapshot and a number of statements that depends neither
// on comments nor on changes. Overdue and escalation are as of `now`. Synchronous; throws
// core::NotFound; not inside another transaction.
domain::TicketDetail loadTicketDetail(database::Connection &connection, domain::TicketId id,
                                      const QDateTime &now = core::systemNow());

} // namespace deskhand::repositories
