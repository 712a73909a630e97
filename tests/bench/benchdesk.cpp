// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchdesk.h"

#include "bench/measure.h"
#include "database/query.h"
#include "transfer/demodesk.h"

namespace deskhand::bench {

using database::Connection;
using database::Query;
using namespace Qt::StringLiterals;
using testing::TestDatabase;
using testing::TestServer;

namespace {

database::ConnectionSettings patient(database::ConnectionSettings settings)
{
    settings.statementTimeout = std::chrono::milliseconds(0);
    return settings;
}

} // namespace

BenchDesk::BenchDesk(const QString &conninfo)
    : m_settings(patient(database::settingsFromConninfo(conninfo))),
      m_owner(std::make_unique<Connection>(m_settings))
{
}

BenchDesk::BenchDesk(qint64 tickets)
    : m_server(std::make_unique<TestServer>()),
      m_database(std::make_unique<TestDatabase>(*m_server, TestDatabase::Content::Migrated)),
      m_settings(patient(m_database->settings())),
      m_owner(std::make_unique<Connection>(m_settings))
{
    printLine({u"making a demo desk of %1 tickets"_s.arg(tickets)});
    transfer::fillDemoDesk(*m_owner, {.tickets = tickets, .history = transfer::DemoHistory::Light});
    m_owner->execute(u"VACUUM ANALYZE"_s); // as autovacuum leaves it
}

std::unique_ptr<Connection> BenchDesk::as(const QString &login) const
{
    auto settings = m_settings;
    settings.user = login;
    return std::make_unique<Connection>(settings);
}

void BenchDesk::addLogin(const QString &login, const QString &tier, const QList<qint64> &teams)
{
    m_owner->execute(u"CREATE ROLE %1 LOGIN IN ROLE deskhand_%2"_s.arg(login, tier));
    Query(*m_owner, u"INSERT INTO desk.users (name, login, tier)"
                    " VALUES (CAST(:login AS text), :login, CAST(:tier AS desk.user_tier))"_s)
        .bind(u":login"_s, login)
        .bind(u":tier"_s, tier)
        .run();
    Query(*m_owner, u"INSERT INTO desk.team_members (team_id, user_id)"
                    " SELECT team, u.id FROM unnest(CAST(:teams AS bigint[])) AS team, desk.users u"
                    " WHERE u.login = :login"_s)
        .bind(u":teams"_s, teams)
        .bind(u":login"_s, login)
        .run();
}

} // namespace deskhand::bench
