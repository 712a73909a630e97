// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testserver.h"

#include "database/connection.h"
#include "database/query.h"
#include "support/muteserver.h"
#include "support/serveraccount.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <csignal>
#include <libpq-fe.h>
#include <stdexcept>
#include <unistd.h>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

QString findPrograms()
{
    if (qEnvironmentVariableIsSet("DESKHAND_POSTGRES_BINDIR"))
        return qEnvironmentVariable("DESKHAND_POSTGRES_BINDIR");
    const QDir debian(u"/usr/lib/postgresql"_s);
    QString best;
    int bestVersion = 14; // 15 is the oldest that Deskhand runs on
    const auto versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        const QString folder = debian.filePath(version + u"/bin"_s);
        if (version.toInt() > bestVersion && QFile::exists(folder + u"/initdb"_s)) {
            best = folder;
            bestVersion = version.toInt();
        }
    }
    if (best.isEmpty())
        throw std::runtime_error("PostgreSQL 15 or newer is not installed");
    return best;
}

[[noreturn]] void fail(const QString &what, const QString &why)
{
    throw std::runtime_error((what + u": "_s + why).toStdString());
}

constexpr int defaultPort = 5432;
const QString plainRule = u"host all all 127.0.0.1/32 scram-sha-256"_s;

QByteArray hbaRules(const QString &tcp)
{
    return (u"local all all trust\n"_s + tcp + u'\n').toUtf8();
}

// A reload is obeyed a moment later, and by sessions begun after that.
void waitForSetting(const database::ConnectionSettings &settings, const QString &ssl)
{
    const QDeadlineTimer deadline(10'000);
    for (;;) {
        database::Connection connection(settings);
        const QString now = database::Query(connection, u"SHOW ssl"_s).one([](const auto &row) {
            return row.text(0);
        });
        if (now == ssl)
            return;
        if (deadline.hasExpired())
            fail(u"the server's TLS stays"_s, now);
        QThread::msleep(20);
    }
}

} // namespace

TestServer::TestServer(Network network)
    : m_folder(QDir::tempPath() + u"/deskhand-test-XXXXXX"_s),
      m_network(network),
      m_port(network == Network::Tcp ? freePort() : defaultPort)
{
    if (!m_folder.isValid())
        fail(u"no folder for the test server"_s, m_folder.errorString());
    giveFolderTo(serverAccount(), m_folder.path());
    initialise();
    start();
}

TestServer::~TestServer()
{
    stopImmediately();
}

TestServer &TestServer::shared()
{
    static TestServer server;
    return server;
}

database::ConnectionSettings TestServer::settings(const QString &database) const
{
    database::ConnectionSettings settings;
    settings.host = socketFolder();
    settings.port = m_port;
    settings.database = database;
    settings.user = u"postgres"_s;
    settings.applicationName = u"deskhand test"_s;
    return settings;
}

QString TestServer::socketFolder() const
{
    return m_folder.path();
}

QString TestServer::programsFolder() const
{
    return findPrograms();
}

void TestServer::initialise()
{
    QProcess initdb;
    prepareServerProcess(initdb, serverAccount());
    initdb.setWorkingDirectory(m_folder.path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(findPrograms() + u"/initdb"_s,
                 {u"-k"_s, u"--locale=C.UTF-8"_s, u"--encoding=UTF8"_s, u"--auth=trust"_s,
                  u"--username=postgres"_s, u"--no-sync"_s, u"-D"_s, m_folder.filePath(u"data"_s)});
    if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
        fail(u"initdb"_s, QString::fromUtf8(initdb.readAll()));
    QFile rules(m_folder.filePath(u"data/pg_hba.conf"_s));
    if (!rules.open(QIODevice::WriteOnly) || rules.write(hbaRules(plainRule)) < 0)
        fail(u"pg_hba.conf"_s, rules.errorString());
}

void TestServer::offerTls(const QString &certificate, const QString &key)
{
    configure(u"ALTER SYSTEM SET ssl_cert_file = '%1'"_s.arg(copyForServer(certificate)));
    configure(u"ALTER SYSTEM SET ssl_key_file = '%1'"_s.arg(copyForServer(key)));
    configure(u"ALTER SYSTEM SET ssl = on"_s);
    configure(u"SELECT pg_reload_conf()"_s);
    waitForSetting(settings(u"postgres"_s), u"on"_s);
}

void TestServer::refuseTls()
{
    configure(u"ALTER SYSTEM SET ssl = off"_s);
    configure(u"SELECT pg_reload_conf()"_s);
    waitForSetting(settings(u"postgres"_s), u"off"_s);
}

void TestServer::admit(const QString &rules)
{
    QFile file(m_folder.filePath(u"data/pg_hba.conf"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(hbaRules(rules)) < 0)
        fail(u"pg_hba.conf"_s, file.errorString());
    file.close();
    configure(u"SELECT pg_reload_conf()"_s);
}

void TestServer::configure(const QString &sql) const
{
    database::Connection(settings(u"postgres"_s)).execute(sql);
}

// Its own, and as secret as a key has to be.
QString TestServer::copyForServer(const QString &file) const
{
    const QString copy = m_folder.filePath(QFileInfo(file).fileName());
    QFile::remove(copy);
    if (!QFile::copy(file, copy) ||
        !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        fail(u"copying %1"_s.arg(file), copy);
    giveFolderTo(serverAccount(), copy);
    return copy;
}

void TestServer::start()
{
    prepareServerProcess(m_server, serverAccount());
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    // A file: a pipe that nobody reads would stop the server once it is full.
    m_server.setStandardOutputFile(m_folder.filePath(u"server.log"_s), QIODevice::Append);
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s)};
    for (const QString &setting :
         {m_network == Network::Tcp ? u"listen_addresses=127.0.0.1"_s : u"listen_addresses="_s,
          u"port=%1"_s.arg(m_port), u"unix_socket_directories="_s + socketFolder(), u"fsync=off"_s,
          u"full_page_writes=off"_s, u"synchronous_commit=off"_s, u"shared_buffers=64MB"_s,
          u"max_connections=60"_s, u"max_wal_size=256MB"_s, u"log_min_error_statement=panic"_s})
        arguments << u"-c"_s << setting;
    m_server.start(findPrograms() + u"/postgres"_s, arguments);
    waitUntilReady();
}

void TestServer::waitUntilReady()
{
    const QByteArray conninfo =
        u"host='%1' port=%2 dbname=postgres user=postgres"_s.arg(socketFolder())
            .arg(m_port)
            .toUtf8();
    const QDeadlineTimer deadline(30'000);
    while (PQping(conninfo.constData()) != PQPING_OK) {
        if (deadline.hasExpired() || m_server.waitForFinished(20))
            fail(u"the test server did not start"_s, serverLog());
    }
}

void TestServer::stopImmediately()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(30'000);
}

void TestServer::beginToStop()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGTERM);
}

void TestServer::waitUntilStopped()
{
    if (!m_server.waitForFinished(30'000))
        fail(u"the test server does not stop"_s, serverLog());
}

void TestServer::killHard()
{
    // The workers first: they would see the postmaster die and say goodbye in words.
    QFile children(u"/proc/%1/task/%1/children"_s.arg(m_server.processId()));
    QByteArray pids;
    if (children.open(QIODevice::ReadOnly))
        pids = children.readAll();
    ::kill(static_cast<pid_t>(m_server.processId()), SIGKILL);
    for (const QByteArray &pid : pids.simplified().split(' '))
        if (pid.toInt() > 0)
            ::kill(pid.toInt(), SIGKILL);
    m_server.waitForFinished(30'000);
    QFile::remove(m_folder.filePath(u"data/postmaster.pid"_s));
}

QString TestServer::serverLog() const
{
    QFile log(m_folder.filePath(u"server.log"_s));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(4000)) : QString();
}

} // namespace deskhand::testing
