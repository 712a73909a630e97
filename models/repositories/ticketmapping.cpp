// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketmapping.h"

#include <QJsonArray>

namespace deskhand::repositories {

using namespace domain;

namespace {

// [[id, name, colour], ...]
QList<TagRef> tagsFrom(const QJsonArray &rows)
{
    QList<TagRef> tags;
    for (const auto &row : rows) {
        const QJsonArray tag = row.toArray();
        tags.append({.id = TagId(tag.at(0).toInteger()),
                     .name = tag.at(1).toString(),
                     .colour = tag.at(2).toString()});
    }
    return tags;
}

} // namespace

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

TicketRow ticketRowFrom(const database::Row &row)
{
    return {.id = row.id<TicketId>(0),
            .number = row.text(1),
            .title = row.text(2),
            .status = row.word<TicketStatus>(3),
            .priority = row.word<TicketPriority>(4),
            .requester = row.optionalId<UserId>(5),
            .requesterName = row.text(6),
            .assignee = row.optionalId<UserId>(7),
            .assigneeName = row.text(8),
            .team = row.optionalId<TeamId>(9),
            .teamName = row.text(10),
            .tags = tagsFrom(row.json(11).array()),
            .createdAt = row.time(12),
            .updatedAt = row.time(13),
            .statusChangedAt = row.time(14),
            .resolvedAt = row.time(15),
            .deletedAt = row.time(16),
            .version = row.int32(17)};
}

} // namespace deskhand::repositories
