// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/handover.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/ticketmapping.h"

namespace deskhand::repositories {

using namespace Qt::StringLiterals;

QList<domain::Ticket> handOver(AuditedWrite &write, const QList<domain::TicketId> &tickets,
                               std::optional<domain::TeamId> team)
{
    return database::Query(write.connection(), database::sqlFile(u"tickets/handover"_s))
        .bind(u":tickets"_s, tickets)
        .bind(u":team"_s, team)
        .all(ticketFrom);
}

} // namespace deskhand::repositories
