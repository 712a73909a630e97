// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "items/ticketcolumns.h"

#include <QDateTime>
#include <QVariant>

namespace deskhand::items {

// What stands in a cell of the queue. Pure; `now` decides what is overdue.
QVariant ticketCell(const domain::TicketRow &ticket, TicketColumn column, int role,
                    const QDateTime &now);
// The same for a row that is still on its way.
QVariant loadingCell(TicketColumn column, int role);

} // namespace deskhand::items
