// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/presencerepository.h"

#include "database/query.h"

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

bool bePresent(Connection &connection, const QUuid &client, TicketId ticket, PresenceKind kind)
{
    return Query(connection, sqlFile(u"presence/be"_s))
        .bind(u":client"_s, client)
        .bind(u":ticket"_s, ticket)
        .bind(u":kind"_s, kind)
        .one([](const Row &row) { return row.boolean(0); });
}

void beGone(Connection &connection, const QUuid &client)
{
    Query(connection, sqlFile(u"presence/leave"_s)).bind(u":client"_s, client).run();
}

PresenceByTicket loadOthersPresent(Connection &connection)
{
    PresenceByTicket others;
    Query(connection, sqlFile(u"presence/others"_s)).each([&](const Row &row) {
        others[row.id<TicketId>(0)].append(
            {.person = row.id<UserId>(1), .name = row.text(2), .kind = row.word<PresenceKind>(3)});
    });
    return others;
}

} // namespace deskhand::repositories
