// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/livedesk.h"

#include "repositories/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace deskhand::testing {

domain::Ticket LiveDesk::ticket(domain::TicketId id)
{
    return repositories::loadTicket(m_database.connection(), id);
}

void LiveDesk::changeElsewhere(domain::TicketId id, const domain::TicketPatch &patch)
{
    m_database.edit(u"elsewhere"_s, [&](repositories::AuditedWrite &write) {
        return repositories::updateTickets(write, {id}, patch);
    });
}

} // namespace deskhand::testing
