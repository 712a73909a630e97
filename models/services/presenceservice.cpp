// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presenceservice.h"

#include "database/executor.h"
#include "repositories/presencerepository.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using namespace domain;

PresenceService::PresenceService(database::Executor &executor) : m_executor(executor) {}

QFuture<bool> PresenceService::bePresent(const QUuid &client, TicketId ticket, PresenceKind kind)
{
    return m_executor
        .run(Lane::Edit,
             [client, ticket, kind](Connection &connection) {
                 return repositories::bePresent(connection, client, ticket, kind);
             })
        .future;
}

QFuture<void> PresenceService::beGone(const QUuid &client)
{
    return m_executor
        .run(Lane::Edit,
             [client](Connection &connection) { repositories::beGone(connection, client); })
        .future;
}

Request<PresenceByTicket> PresenceService::others()
{
    return requestOf(m_executor.run(Lane::Read, repositories::loadOthersPresent));
}

} // namespace deskhand::services
