// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrator.h"

#include "database/connection.h"
#include "database/query.h"
#include "database/transaction.h"

#include <QCoreApplication>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lockKey = 0x6465736b68616e64; // "deskhand"

// Held by the session, not the transaction: it spans several. Given back when the session ends.
class MigrationLock {
public:
    explicit MigrationLock(Connection &connection) : m_connection(connection)
    {
        // The lock_timeout is for people's edits; whoever migrates waits for their turn.
        m_connection.execute(u"SET lock_timeout = 0; SELECT pg_advisory_lock(%1)"_s.arg(lockKey));
    }
    ~MigrationLock()
    {
        m_connection.commandUnchecked(
            u"SELECT pg_advisory_unlock(%1); RESET lock_timeout"_s.arg(lockKey));
    }
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

private:
    Connection &m_connection;
};

QString label(const Migration &migration)
{
    return u"%1_%2"_s.arg(migration.number, 4, 10, QChar(u'0')).arg(migration.name);
}

} // namespace

Migrator::Migrator(Connection &connection) : Migrator(connection, builtInMigrations()) {}

Migrator::Migrator(Connection &connection, QList<Migration> migrations)
    : m_connection(connection),
      m_migrations(std::move(migrations))
{
    requireUnbroken(m_migrations);
}

int Migrator::latest()
{
    return static_cast<int>(builtInMigrations().size());
}

int Migrator::current()
{
    const auto done = applied();
    return done.isEmpty() ? 0 : done.last().number;
}

QList<MigrationStatus> Migrator::status()
{
    const auto done = applied();
    QList<MigrationStatus> result;
    for (const Applied &one : done)
        result.append({one.number, one.name, one.at});
    for (const Migration &migration : std::as_const(m_migrations))
        if (migration.number > done.size())
            result.append({migration.number, migration.name, {}});
    return result;
}

void Migrator::migrateTo(int number)
{
    if (number < 0 || number > m_migrations.size())
        throw SchemaError(QCoreApplication::translate(
                              "Migrator",
                              "There is no schema version %1. This program knows the versions 0 "
                              "to %2.")
                              .arg(number)
                              .arg(m_migrations.size()));
    const MigrationLock lock(m_connection);
    createRecord();
    const auto done = applied();
    requireKnown(done);
    const int from = static_cast<int>(done.size());
    for (int next = from; next < number; ++next)
        stepUp(m_migrations.at(next));
    for (int last = from; last > number; --last)
        stepDown(m_migrations.at(last - 1));
    if (number == 0)
        m_connection.execute(u"DROP SCHEMA deskhand_meta CASCADE"_s);
}

void Migrator::checkUpToDate()
{
    const auto done = applied();
    requireKnown(done);
    if (done.isEmpty())
        throw SchemaError(QCoreApplication::translate(
            "Migrator",
            "This database has not been prepared for Deskhand yet. Run “deskhand init” on it."));
    if (done.size() < m_migrations.size())
        throw SchemaError(QCoreApplication::translate(
                              "Migrator",
                              "The database has schema version %1, this program needs version %2. "
                              "Run “deskhand migrate” to bring it up to date.")
                              .arg(done.size())
                              .arg(m_migrations.size()));
}

bool Migrator::hasRecord()
{
    return Query(m_connection, u"SELECT to_regclass('deskhand_meta.migrations') IS NOT NULL"_s)
        .one([](const Row &row) { return row.boolean(0); });
}

QList<Migrator::Applied> Migrator::applied()
{
    if (!hasRecord())
        return {};
    return Query(m_connection, u"SELECT number, name, sha256, applied_at "
                               "FROM deskhand_meta.migrations ORDER BY number"_s)
        .all([](const Row &row) {
            return Applied{row.int32(0), row.text(1), row.text(2), row.time(3)};
        });
}

void Migrator::requireKnown(const QList<Applied> &applied) const
{
    if (applied.size() > m_migrations.size())
        throw SchemaError(QCoreApplication::translate(
                              "Migrator",
                              "The database has schema version %1, which is newer than this "
                              "program (version %2). Update Deskhand and start again.")
                              .arg(applied.size())
                              .arg(m_migrations.size()));
    for (qsizetype i = 0; i < applied.size(); ++i) {
        const Migration &known = m_migrations.at(i);
        if (applied.at(i).number != known.number || applied.at(i).checksum != checksum(known))
            throw SchemaError(QCoreApplication::translate(
                                  "Migrator",
                                  "Step %1 of the database's schema is not the one this program "
                                  "knows. The database was prepared by another edition of "
                                  "Deskhand; use that one, or restore a backup.")
                                  .arg(known.number),
                              label(known) + u" differs from the applied "_s + applied.at(i).name);
    }
}

void Migrator::createRecord()
{
    if (hasRecord())
        return;
    m_connection.execute(u"CREATE SCHEMA deskhand_meta;"
                         "CREATE TABLE deskhand_meta.migrations ("
                         "  number integer PRIMARY KEY CHECK (number > 0),"
                         "  name text NOT NULL,"
                         "  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),"
                         "  applied_at timestamptz NOT NULL DEFAULT clock_timestamp())"_s);
}

void Migrator::stepUp(const Migration &migration)
{
    Transaction transaction(m_connection);
    m_connection.execute(migration.up);
    Query(m_connection, u"INSERT INTO deskhand_meta.migrations (number, name, sha256) "
                        "VALUES (:number, :name, :sha256)"_s)
        .bind(u":number"_s, migration.number)
        .bind(u":name"_s, migration.name)
        .bind(u":sha256"_s, checksum(migration))
        .run();
    transaction.commit();
}

void Migrator::stepDown(const Migration &migration)
{
    Transaction transaction(m_connection);
    m_connection.execute(migration.down);
    Query(m_connection, u"DELETE FROM deskhand_meta.migrations WHERE number = :number"_s)
        .bind(u":number"_s, migration.number)
        .run();
    transaction.commit();
}

} // namespace deskhand::database
