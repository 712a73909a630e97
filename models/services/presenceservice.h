// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"
#include "services/request.h"

#include <QUuid>

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// Who has which ticket open; counts for a minute after it was said last.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class PresenceService {
public:
    explicit PresenceService(database::Executor &executor);

    // One after the other, in the order of the calls; the last word is said even when the session
    // ends. False: the ticket is out of sight.
    QFuture<bool> bePresent(const QUuid &client, domain::TicketId ticket,
                            domain::PresenceKind kind);
    QFuture<void> beGone(const QUuid &client);

    Request<domain::PresenceByTicket> others();

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
