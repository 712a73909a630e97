// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/rightsdesk.h"

#include "core/error.h"
#include "database/query.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"

namespace deskhand::testing {

using database::Connection;
using database::Query;
using database::Row;
using namespace domain;
using namespace Qt::StringLiterals;
using repositories::AuditedWrite;

RightsDesk::RightsDesk()
{
    for (const QString &team : {u"red"_s, u"blue"_s})
        m_teams[team] = m_desk.edit(u"set up"_s, [&](AuditedWrite &write) {
            return repositories::createTeam(write, team);
        });
    addPerson(u"anna"_s, UserTier::Agent);
    addPerson(u"ben"_s, UserTier::Agent);
    addPerson(u"sue"_s, UserTier::Supervisor);
    addPerson(u"adam"_s, UserTier::Admin);
    m_desk.edit(u"set up"_s, [&](AuditedWrite &write) {
        repositories::joinTeam(write, m_teams[u"red"_s], m_people[u"anna"_s]);
        repositories::joinTeam(write, m_teams[u"blue"_s], m_people[u"ben"_s]);
    });
    const auto red = m_teams[u"red"_s];
    const auto blue = m_teams[u"blue"_s];
    const auto anna = m_people[u"anna"_s];
    addTicket(u"red"_s, {.title = u"red ticket"_s, .team = red});
    addTicket(u"blue"_s, {.title = u"blue ticket"_s, .description = u"sapphire"_s, .team = blue});
    addTicket(u"pool"_s, {.title = u"pool ticket"_s});
    addTicket(u"hers"_s, {.title = u"her ticket"_s, .requester = anna, .team = blue});
    addTicket(u"lent"_s, {.title = u"lent ticket"_s, .assignee = anna, .team = blue});
}

RightsDesk::~RightsDesk()
{
    m_sessions.clear();
    for (const QString &name : m_people.keys()) {
        try {
            m_desk.connection().execute(u"DROP ROLE IF EXISTS \"%1\""_s.arg(loginOf(name)));
        } catch (const core::Error &error) {
            qWarning("login left behind: %s", error.what());
        }
    }
}

QString RightsDesk::loginOf(const QString &name) const
{
    return name + u'@' + m_desk.settings().database;
}

database::ConnectionSettings RightsDesk::settingsOf(const QString &name) const
{
    auto settings = m_desk.settings();
    settings.user = loginOf(name);
    return settings;
}

Connection &RightsDesk::as(const QString &name)
{
    auto &session = m_sessions[name];
    if (!session)
        session = std::make_unique<Connection>(settingsOf(name));
    return *session;
}

QString RightsDesk::text(const QString &name, const QString &sql)
{
    return Query(as(name), sql).one([](const Row &row) { return row.text(0); });
}

void RightsDesk::addPerson(const QString &name, UserTier tier)
{
    m_people[name] = m_desk.edit(u"set up"_s, [&](AuditedWrite &write) {
        const UserId id =
            repositories::createUser(write, {.name = name, .email = name + u"@example.org"_s});
        repositories::createLogin(write, id,
                                  {.login = loginOf(name),
                                   .password = u"correct horse battery"_s,
                                   .tier = tier,
                                   .first = NewLogin::First::Stays});
        return id;
    });
}

void RightsDesk::addTicket(const QString &name, const NewTicket &ticket)
{
    m_tickets[name] = m_desk.ticket(ticket);
    m_desk.comment({.ticket = m_tickets[name], .body = u"public on "_s + name});
    m_desk.comment({.ticket = m_tickets[name],
                    .visibility = CommentVisibility::Internal,
                    .body = u"internal on "_s + name});
}

} // namespace deskhand::testing
