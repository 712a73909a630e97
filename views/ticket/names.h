// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"

#include <QHash>
#include <QString>

namespace deskhand::views {

// The names behind ids, as far as the pane has met them.
class Names {
public:
    void learn(const domain::Directory &directory);
    void learn(const domain::TicketDetail &detail);
    void learn(domain::UserId person, const QString &name);

    [[nodiscard]] QString person(std::optional<domain::UserId> person) const; // empty: nobody
    [[nodiscard]] QString team(std::optional<domain::TeamId> team) const;     // empty: none

private:
    QHash<domain::UserId, QString> m_people;
    QHash<domain::TeamId, QString> m_teams;
};

} // namespace deskhand::views
