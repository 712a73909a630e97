// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchdesk.h"

#include "bench/measure.h"
#include "database/migrator.h"
#include "database/query.h"
#include "transfer/demodesk.h"

#include <QDir>

namespace deskhand::bench {

using database::Connection;
using database::Query;
using namespace Qt::StringLiterals;

namespace {

const QString benchPassword = u"bench"_s;

database::ConnectionSettings patient(database::ConnectionSettings settings)
{
    settings.statementTimeout = std::chrono::milliseconds(0);
    return settings;
}

// Passable for the account of the server, which is another one when this runs as root.
QString openTo(QTemporaryDir &folder)
{
    QFile::setPermissions(folder.path(),
                          QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther);
    return folder.filePath(u"data"_s);
}

database::ConnectionSettings settingsOf(const embedded::Endpoint &endpoint)
{
    database::ConnectionSettings settings;
    settings.host = endpoint.socketFolder;
    settings.port = endpoint.port;
    settings.database = endpoint.database;
    settings.user = endpoint.user;
    settings.password = endpoint.password;
    return patient(std::move(settings));
}

} // namespace

BenchDesk::BenchDesk(const QString &conninfo)
    : m_settings(patient(database::settingsFromConninfo(conninfo))),
      m_owner(std::make_unique<Connection>(m_settings))
{
}

BenchDesk::BenchDesk(qint64 tickets) : m_folder(QDir::tempPath() + u"/deskhand-bench-XXXXXX"_s)
{
    m_server.emplace(embedded::ServerOptions{.dataFolder = openTo(*m_folder)});
    m_settings = settingsOf(m_server->ensureRunning());
    m_owner = std::make_unique<Connection>(m_settings);
    database::Migrator migrator(*m_owner);
    migrator.migrateTo(database::Migrator::latest());
    printLine({u"making a demo desk of %1 tickets"_s.arg(tickets)});
    transfer::fillDemoDesk(*m_owner, {.tickets = tickets, .history = transfer::DemoHistory::Light});
    m_owner->execute(u"VACUUM ANALYZE"_s); // as autovacuum leaves it
}

BenchDesk::~BenchDesk()
{
    m_owner.reset();
    if (m_server)
        m_server->leave();
}

std::unique_ptr<Connection> BenchDesk::as(const QString &login) const
{
    auto settings = m_settings;
    settings.user = login;
    if (m_server && login != m_settings.user)
        settings.password = benchPassword;
    return std::make_unique<Connection>(settings);
}

void BenchDesk::addLogin(const QString &login, const QString &tier, const QList<qint64> &teams)
{
    m_owner->execute(u"CREATE ROLE %1 LOGIN PASSWORD '%2' IN ROLE deskhand_%3"_s.arg(
        login, benchPassword, tier));
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
