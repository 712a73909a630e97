// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace deskhand::database {

class Connection;

struct MigrationStatus {
    int number = 0;
    QString name;
    QDateTime appliedAt; // invalid: pending
};

// Brings the schema up or down by the numbered files in resources/sql/migrations
// (NNNN_name.up.sql and NNNN_name.down.sql), one transaction each, under an advisory lock.
// Applied migrations are recorded with the SHA-256 of their text in deskhand_migrations;
// a changed file or an unknown newer migration is refused with ErrorKind::Schema.
class Migrator {
public:
    explicit Migrator(Connection &connection);

    [[nodiscard]] static int latest();
    [[nodiscard]] int current(); // 0: empty database
    [[nodiscard]] QList<MigrationStatus> status();
    void migrateTo(int number); // up or down; 0 removes everything
    void checkUpToDate();       // throws ErrorKind::Schema when older or newer than the program

private:
    Connection &m_connection;
};

} // namespace deskhand::database
