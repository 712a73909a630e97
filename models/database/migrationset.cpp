// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrationset.h"

#include "database/errors.h"
#include "database/sqlresources.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void throwInternal(const QString &detail)
{
    throw DatabaseError(core::ErrorKind::Internal, {}, {}, detail);
}

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throwInternal(u"cannot read migration "_s + path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<Migration> migrationsIn(const QString &folder)
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.up\\.sql$"_s);
    const QDir dir(folder);
    QList<Migration> found;
    const auto names = dir.entryList({u"*.up.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : names) {
        const auto match = pattern.match(file);
        if (!match.hasMatch())
            throwInternal(u"a migration's name is not NNNN_name.up.sql: "_s + file);
        const QString stem = match.captured(1) + u'_' + match.captured(2);
        found.append({match.captured(1).toInt(), match.captured(2), read(dir.filePath(file)),
                      read(dir.filePath(stem + u".down.sql"_s))});
    }
    requireUnbroken(found);
    return found;
}

QList<Migration> builtInMigrations()
{
    registerSqlResources();
    return migrationsIn(u":/sql/migrations"_s);
}

QString checksum(const Migration &migration)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(migration.up.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void requireUnbroken(const QList<Migration> &migrations)
{
    int expected = 0;
    for (const Migration &migration : migrations)
        if (migration.number != ++expected)
            throwInternal(
                u"migration %1 stands where %2 should"_s.arg(migration.number).arg(expected));
}

} // namespace deskhand::database
