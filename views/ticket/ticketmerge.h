// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "domain/ticket.h"

#include <QList>
#include <QString>
#include <array>

// What to do when two people changed one ticket.
namespace deskhand::views {

enum class TicketField { Title, Description, Status, Priority, Assignee, Requester, Team };

inline constexpr std::array ticketFields{
    TicketField::Title,    TicketField::Description, TicketField::Status, TicketField::Priority,
    TicketField::Assignee, TicketField::Requester,   TicketField::Team};

QString fieldName(TicketField field); // translated

bool isWanted(TicketField field, const domain::TicketPatch &patch); // the patch sets it
bool isEqual(TicketField field, const domain::Ticket &a, const domain::Ticket &b);
void dropField(TicketField field, domain::TicketPatch &patch);
// The second's fields replace the first's.
domain::TicketPatch combined(domain::TicketPatch first, const domain::TicketPatch &second);
domain::Ticket applied(domain::Ticket ticket, const domain::TicketPatch &patch);

struct Merge {
    domain::TicketPatch mine;    // what I want and nobody else touched
    QList<TicketField> disputed; // changed by both, differently: for a person to decide
    QList<TicketField> theirs;   // changed by somebody else only: stays theirs

    [[nodiscard]] bool isSettled() const { return mine.isEmpty() && disputed.isEmpty(); }
};

// `seen` is what the wish was made upon, `current` what the database has now.
Merge mergeThreeWays(const domain::Ticket &seen, const domain::TicketPatch &wanted,
                     const domain::Ticket &current);

} // namespace deskhand::views
