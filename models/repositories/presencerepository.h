// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"

#include <QUuid>

namespace deskhand::database {
class Connection;
}

// Who has which ticket open (desk.presence). Synchronous; throws core::Error.
namespace deskhand::repositories {

// The window `client` of who is signed in shows this ticket; counts for a minute. False: there is
// no such ticket, or it is out of sight.
bool bePresent(database::Connection &connection, const QUuid &client, domain::TicketId ticket,
               domain::PresenceKind kind);
void beGone(database::Connection &connection, const QUuid &client);
// Everybody but who is signed in, at all tickets in sight.
domain::PresenceByTicket loadOthersPresent(database::Connection &connection);

} // namespace deskhand::repositories
