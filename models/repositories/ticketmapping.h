// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/query.h"
#include "domain/ticket.h"

namespace deskhand::repositories {

// The columns in the order of tickets/load.sql, update.sql and handover.sql.
domain::Ticket ticketFrom(const database::Row &row);

// The columns in the order of search/queuestatement.h.
domain::TicketRow ticketRowFrom(const database::Row &row);

} // namespace deskhand::repositories
