// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/names.h"

namespace deskhand::views {

void Names::learn(const domain::Directory &directory)
{
    for (const domain::User &user : directory.staff)
        learn(user.id, user.name);
    if (directory.me.id.isValid())
        learn(directory.me.id, directory.me.name);
    for (const domain::Team &team : directory.teams)
        m_teams.insert(team.id, team.name);
}

void Names::learn(const domain::TicketDetail &detail)
{
    for (const domain::User &user : detail.people)
        learn(user.id, user.name);
    if (detail.row.requester)
        learn(*detail.row.requester, detail.row.requesterName);
    if (detail.row.assignee)
        learn(*detail.row.assignee, detail.row.assigneeName);
    if (detail.row.team)
        m_teams.insert(*detail.row.team, detail.row.teamName);
}

void Names::learn(domain::UserId person, const QString &name)
{
    m_people.insert(person, name);
}

QString Names::person(std::optional<domain::UserId> person) const
{
    return person ? m_people.value(*person) : QString();
}

QString Names::team(std::optional<domain::TeamId> team) const
{
    return team ? m_teams.value(*team) : QString();
}

} // namespace deskhand::views
