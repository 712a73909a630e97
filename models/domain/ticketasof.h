// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"

#include <optional>

namespace deskhand::domain {

// The ticket as it was at an instant, what happened in its millisecond included: fields, tags,
// comments and files, by taking its history back step by step, and the history until then.
// Names of people, teams and tags are those of today; what the directory and the detail do not
// know bears no name. `updatedAt` is when the last change until then was written down.
//
// Nothing when the ticket was not there yet, or its history does not say when it came to be:
// somebody who only sees a ticket as its requester is shown none.
std::optional<TicketDetail> ticketAsOf(const TicketDetail &now, const Directory &directory,
                                       const QDateTime &at);

// When something changed, oldest first, each once: the moments worth looking at.
QList<QDateTime> momentsOf(const TicketDetail &detail);

} // namespace deskhand::domain
