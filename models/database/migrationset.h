// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace deskhand::database {

struct Migration {
    int number = 0;
    QString name;
    QString up;   // SQL text
    QString down; // undoes it
};

// The files of resources/sql/migrations, by number. Throws ErrorKind::Internal when a number is
// missing or twice there, or an up file is without its down file.
QList<Migration> builtInMigrations();

// The same from any folder of files named NNNN_name.up.sql and NNNN_name.down.sql.
QList<Migration> migrationsIn(const QString &folder);

// Of the up text: what says that an applied migration was edited afterwards.
QString checksum(const Migration &migration);

// Throws ErrorKind::Internal unless the numbers are 1, 2, 3, ...
void requireUnbroken(const QList<Migration> &migrations);

} // namespace deskhand::database
