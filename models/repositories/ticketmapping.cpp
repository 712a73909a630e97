// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketmapping.h"

namespace deskhand::repositories {

using namespace domain;

Ticket ticketFrom(const database::Row &row)
{
    return {.id = row.id<TicketId>(0),
            .number = row.text(1),
            .title = row.text(2),
            .description = row.text(3),
            .status = row.word<TicketStatus>(4),
            .priority = row.word<TicketPriority>(5),
            .requester = row.optionalId<UserId>(6),
            .assignee = row.optionalId<UserId>(7),
            .team = row.optionalId<TeamId>(8),
            .createdAt = row.time(9),
            .updatedAt = row.time(10),
            .statusChangedAt = row.time(11),
            .resolvedAt = row.time(12),
            .deletedAt = row.time(13),
            .version = row.int32(14)};
}

} // namespace deskhand::repositories
