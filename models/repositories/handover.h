// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/ticket.h"

#include <QList>
#include <optional>

namespace deskhand::repositories {

class AuditedWrite;

// Gives those tickets that the caller handles, and that are not in the trash, to a team or to
// nobody's, also to one the caller does not belong to. Returns the ones it changed, as they are
// now: the caller may not see them any more. Synchronous; throws core::Error.
QList<domain::Ticket> handOver(AuditedWrite &write, const QList<domain::TicketId> &tickets,
                               std::optional<domain::TeamId> team);

} // namespace deskhand::repositories
