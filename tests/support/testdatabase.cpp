// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "core/error.h"
#include "database/connection.h"
#include "database/migrator.h"
#include "support/testserver.h"

#include <QSet>

namespace deskhand::testing {

using database::Connection;
using database::Migrator;
using namespace Qt::StringLiterals;

namespace {

void administer(const TestServer &server, const QString &sql)
{
    Connection(server.settings(u"postgres"_s)).execute(sql);
}

// The name of the server's migrated template, made on first use.
QString migratedTemplate(const TestServer &server)
{
    static QSet<const TestServer *> done;
    const QString name = u"deskhand_template"_s;
    if (!done.contains(&server)) {
        administer(server, u"DROP DATABASE IF EXISTS "_s + name);
        administer(server, u"CREATE DATABASE "_s + name);
        Connection connection(server.settings(name));
        Migrator(connection).migrateTo(Migrator::latest());
        done.insert(&server);
    }
    return name;
}

QString nextName()
{
    static int last = 0;
    return u"test_%1"_s.arg(++last);
}

} // namespace

TestDatabase::TestDatabase(Content content) : TestDatabase(TestServer::shared(), content) {}

TestDatabase::TestDatabase(TestServer &server, Content content)
    : m_server(server),
      m_settings(server.settings(nextName()))
{
    const QString source = content == Content::Empty ? u"template0"_s : migratedTemplate(server);
    administer(server, u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY wal_log"_s.arg(m_settings.database,
                                                                                source));
    // The rights on a database itself are not copied.
    if (content == Content::Migrated)
        Connection(m_settings).execute(u"SELECT deskhand_meta.close_doors()"_s);
}

TestDatabase::~TestDatabase()
{
    try {
        administer(m_server, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_settings.database));
    } catch (const core::Error &error) {
        qWarning("test database left behind: %s", error.what()); // its server was ended
    }
}

} // namespace deskhand::testing
