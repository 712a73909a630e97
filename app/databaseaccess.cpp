// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databaseaccess.h"

#include "database/connection.h"
#include "database/libpqenvironment.h"
#include "database/migrator.h"
#include "embedded/embeddedserver.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"
#include "services/signin.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

// The name the first person of a desk gets, until somebody edits it.
QString signedInName()
{
    return QCoreApplication::translate("DatabaseAccess", "Desk owner");
}

database::ConnectionSettings patient(database::ConnectionSettings settings)
{
    settings.statementTimeout = std::chrono::milliseconds(0); // a migration takes what it takes
    return settings;
}

} // namespace

DatabaseAccess::DatabaseAccess(DatabaseTarget target, std::stop_token stop)
    : m_target(std::move(target)),
      m_stop(std::move(stop))
{
    if (!isEmbedded())
        return;
    // What is meant for psql must not creep into the connection to our own server.
    database::forgetLibpqEnvironment();
    embedded::ServerOptions options;
    options.dataFolder = m_target.dataFolder;
    m_embedded = std::make_unique<embedded::EmbeddedServer>(options);
}

DatabaseAccess::~DatabaseAccess() = default;

database::ConnectionSettings DatabaseAccess::reach()
{
    const std::scoped_lock lock(m_mutex);
    return reachLocked();
}

database::ConnectionSettings DatabaseAccess::reachReady()
{
    return reachFitting(Place::Required);
}

database::ConnectionSettings DatabaseAccess::reachToChangePassword()
{
    return reachFitting(Place::NotAsked);
}

database::ConnectionSettings DatabaseAccess::reachFitting(Place place)
{
    const std::scoped_lock lock(m_mutex);
    const auto settings = reachLocked();
    if (m_schemaChecked)
        return settings;
    if (isEmbedded()) {
        migrateAndIntroduce(settings);
    } else {
        database::Connection connection(settings);
        database::Migrator(connection).checkUpToDate();
        if (place == Place::Required)
            services::requirePlace(connection);
        if (place == Place::Required && m_target.conninfo) // with a profile the window has done it
            services::recordSignIn(connection);
    }
    m_schemaChecked = true;
    return settings;
}

void DatabaseAccess::initialise()
{
    const std::scoped_lock lock(m_mutex);
    migrateAndIntroduce(reachLocked());
    m_schemaChecked = true;
}

void DatabaseAccess::setPassword(const QString &password)
{
    const std::scoped_lock lock(m_mutex);
    if (m_target.server)
        m_target.server->password = password;
}

database::ConnectionSettings DatabaseAccess::reachLocked()
{
    database::ConnectionSettings settings;
    if (m_target.server) {
        settings = *m_target.server;
    } else if (m_target.conninfo) {
        settings = database::settingsFromConninfo(*m_target.conninfo);
    } else {
        const auto endpoint = m_embedded->ensureRunning(m_stop);
        settings.host = endpoint.socketFolder;
        settings.port = endpoint.port;
        settings.user = endpoint.user;
        settings.password = endpoint.password;
        settings.database = endpoint.database;
    }
    settings.applicationName = u"deskhand"_s;
    settings.stop = m_stop;
    return settings;
}

void DatabaseAccess::migrateAndIntroduce(const database::ConnectionSettings &settings)
{
    database::Connection connection(patient(settings));
    database::Migrator migrator(connection);
    if (migrator.current() != database::Migrator::latest())
        migrator.migrateTo(database::Migrator::latest()); // refuses a schema newer than ours
    // Not only after the first migration: a start may have been killed between the two.
    if (!repositories::loadDirectory(connection).me.id.isValid()) {
        repositories::auditedWrite(
            connection, {.reason = u"first start"_s}, [](repositories::AuditedWrite &write) {
                return repositories::ensureSignedInPerson(write, signedInName());
            });
    }
}

} // namespace deskhand::app
