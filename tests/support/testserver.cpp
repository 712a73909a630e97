// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testserver.h"

#include "support/serveraccount.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
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

} // namespace

TestServer::TestServer() : m_folder(QDir::tempPath() + u"/deskhand-test-XXXXXX"_s)
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
         {u"listen_addresses="_s, u"unix_socket_directories="_s + socketFolder(), u"fsync=off"_s,
          u"full_page_writes=off"_s, u"synchronous_commit=off"_s, u"shared_buffers=64MB"_s,
          u"max_connections=60"_s, u"max_wal_size=256MB"_s, u"log_min_error_statement=panic"_s})
        arguments << u"-c"_s << setting;
    m_server.start(findPrograms() + u"/postgres"_s, arguments);
    waitUntilReady();
}

void TestServer::waitUntilReady()
{
    const QByteArray conninfo =
        u"host='%1' dbname=postgres user=postgres"_s.arg(socketFolder()).toUtf8();
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
