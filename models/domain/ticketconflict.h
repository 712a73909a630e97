// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/edits.h"
#include "domain/ticket.h"

namespace deskhand::domain {

// Somebody changed the ticket first. Holds what the user wanted and what the database has, for
// a field-by-field merge; nothing was changed.
class TicketConflict : public core::ErrorOf<TicketConflict> {
public:
    TicketConflict(const TicketPatch &wanted, Ticket current);

    [[nodiscard]] const TicketPatch &wanted() const { return m_wanted; }
    [[nodiscard]] const Ticket &current() const { return m_current; }

private:
    TicketPatch m_wanted;
    Ticket m_current;
};

} // namespace deskhand::domain
