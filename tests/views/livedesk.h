// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repositories/deskdatabase.h"
#include "tests/views/liveservices.h"

namespace deskhand::testing {

// A desk with everything real behind it, and a database of its own. "Robin Desk" is signed in.
class LiveDesk {
public:
    LiveDesk() : m_services(m_database.settings()) {}

    [[nodiscard]] services::Desk desk() { return m_services.desk(); }
    // The test's own session: what "somebody else" does.
    [[nodiscard]] DeskDatabase &database() { return m_database; }
    [[nodiscard]] domain::Ticket ticket(domain::TicketId id);
    // Somebody else changes the ticket, whatever its version.
    void changeElsewhere(domain::TicketId id, const domain::TicketPatch &patch);

    void restartDrafts() { m_services.restartDrafts(); }

private:
    DeskDatabase m_database;
    LiveServices m_services;
};

} // namespace deskhand::testing
