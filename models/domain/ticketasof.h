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

// When something changed.
struct TicketMoment {
    QDateTime at;        // of the last of its entries
    qsizetype first = 0; // of its entries in the history, and one past the last
    qsizetype end = 0;

    friend bool operator==(const TicketMoment &, const TicketMoment &) = default;
};

// The moments worth looking at, oldest first, each at a time of its own. What one edit changed is
// one moment, at its end: what lies between nobody ever saw.
QList<TicketMoment> momentsOf(const TicketDetail &detail);

// Whether the history says how the ticket came to be, so that it can be shown as it was.
bool hasPast(const TicketDetail &detail);

} // namespace deskhand::domain
