// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "domain/enums.h"
#include "domain/ids.h"
#include "repositories/deskdatabase.h"

#include <QMap>
#include <memory>

namespace deskhand::testing {

// A desk with two teams and people who sign in with roles of their own:
//   anna  agent of team red       ben  agent of team blue
//   sue   supervisor              adam admin
// and tickets: "red", "blue" (of the teams), "pool" (of none), "hers" (blue, anna is its
// requester) and "lent" (blue, assigned to anna), each with a public comment and an internal note.
// Logins belong to the whole server: they bear the database's name and go with the desk.
class RightsDesk {
public:
    RightsDesk();
    ~RightsDesk();
    RightsDesk(const RightsDesk &) = delete;
    RightsDesk &operator=(const RightsDesk &) = delete;

    [[nodiscard]] DeskDatabase &owner() { return m_desk; } // as superuser
    // The session of "anna", "ben", "sue" or "adam"; opened on first use.
    [[nodiscard]] database::Connection &as(const QString &name);
    [[nodiscard]] database::ConnectionSettings settingsOf(const QString &name) const;
    [[nodiscard]] QString loginOf(const QString &name) const;
    [[nodiscard]] domain::UserId person(const QString &name) const { return m_people[name]; }
    [[nodiscard]] domain::TeamId team(const QString &name) const { return m_teams[name]; }
    [[nodiscard]] domain::TicketId ticket(const QString &name) const { return m_tickets[name]; }
    [[nodiscard]] QString text(const QString &name, const QString &sql); // as that person

private:
    void addPerson(const QString &name, domain::UserTier tier);
    void addTicket(const QString &name, const domain::NewTicket &ticket);

    DeskDatabase m_desk;
    QMap<QString, domain::UserId> m_people;
    QMap<QString, domain::TeamId> m_teams;
    QMap<QString, domain::TicketId> m_tickets;
    std::map<QString, std::unique_ptr<database::Connection>> m_sessions;
};

} // namespace deskhand::testing
