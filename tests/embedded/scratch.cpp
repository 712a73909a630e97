// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "embedded/diskspace.h"
#include "embedded/embeddedserver.h"
#include "embedded/postmaster.h"
#include "embedded/serverstop.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <array>
#include <libpq-fe.h>
#include <memory>
#include <stdexcept>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;

namespace deskhand::tests {

namespace {

// In memory if there is plenty of it: these tests are about what the server does, and a busy
// disk's fsync would take most of their time.
QString place()
{
    const QString memory = u"/dev/shm"_s;
    const bool roomy = freeBytes(memory) > (2LL << 30) && QFileInfo(memory).isWritable();
    return (roomy ? memory : QDir::tempPath()) + u"/deskhand-test-XXXXXX"_s;
}

} // namespace

Scratch::Scratch() : m_folder(place())
{
    chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
}

Scratch::~Scratch()
{
    if (QFileInfo::exists(data()))
        stopServer(DataFolder::look(data()), std::chrono::seconds(5));
}

void Scratch::addCluster() const
{
    static const Scratch original;
    if (!QFileInfo::exists(original.data()))
        EmbeddedServer({.dataFolder = original.data()}).ensureRunning();
    if (QProcess::execute(u"cp"_s, {u"-a"_s, original.data(), data()}) != 0)
        throw std::runtime_error("cannot copy a cluster");
}

QString Scratch::path(const QString &name) const
{
    return m_folder.filePath(name);
}

std::optional<EmbeddedError> failureOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const EmbeddedError &error) {
        return error;
    }
    return std::nullopt;
}

QString ask(const Endpoint &endpoint, const char *statement)
{
    const QByteArray host = QFile::encodeName(endpoint.socketFolder);
    const QByteArray port = QByteArray::number(endpoint.port);
    const QByteArray user = endpoint.user.toUtf8();
    const QByteArray password = endpoint.password.toUtf8();
    const QByteArray database = endpoint.database.toUtf8();
    const std::array keywords{"host",     "port",   "user",
                              "password", "dbname", static_cast<const char *>(nullptr)};
    const std::array values{host.constData(),     port.constData(),
                            user.constData(),     password.constData(),
                            database.constData(), static_cast<const char *>(nullptr)};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdbParams(keywords.data(), values.data(), 0), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), statement),
                                                               &PQclear);
    const ExecStatusType state = PQresultStatus(result.get());
    if (state == PGRES_COMMAND_OK)
        return {};
    if (state != PGRES_TUPLES_OK)
        throw std::runtime_error(PQerrorMessage(connection.get()));
    return PQntuples(result.get()) == 0 ? QString()
                                        : QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

qint64 serverPid(const QString &data)
{
    const auto server = runningPostmaster(data + u"/postgres"_s);
    return server ? server->pid : 0;
}

bool serverRuns(const QString &data)
{
    return serverPid(data) != 0;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

} // namespace deskhand::tests
