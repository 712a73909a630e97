// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "database/migrationset.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace deskhand::database {

class Connection;

// ErrorKind::Schema, with an explanation.
class SchemaError : public core::ErrorOf<SchemaError> {
public:
    explicit SchemaError(const QString &explanation, const QString &detail = {})
        : ErrorOf(core::ErrorKind::Schema, explanation, detail)
    {
    }
};

struct MigrationStatus {
    int number = 0;
    QString name;
    QDateTime appliedAt; // invalid: pending
};

// Brings the schema up or down by the numbered files in resources/sql/migrations
// (NNNN_name.up.sql and NNNN_name.down.sql), one transaction each, under an advisory lock
// that makes two programs migrating at once take turns. Applied migrations are recorded with
// the SHA-256 of their text in deskhand_meta.migrations, which the Migrator makes itself; a
// changed file or an unknown newer migration is refused with SchemaError.
// Open the connection with statementTimeout 0: building an index may take minutes.
class Migrator {
public:
    explicit Migrator(Connection &connection);
    Migrator(Connection &connection, QList<Migration> migrations); // throws on gaps

    [[nodiscard]] static int latest(); // of the program
    [[nodiscard]] int current();       // 0: empty database
    [[nodiscard]] QList<MigrationStatus> status();
    // Up or down; 0 removes everything. Throws SchemaError, or DatabaseError of the statement
    // that failed: the migrations before it stay applied.
    void migrateTo(int number);
    void checkUpToDate(); // throws SchemaError when older or newer than the program

private:
    struct Applied {
        int number = 0;
        QString name;
        QString checksum;
        QDateTime at;
    };
    [[nodiscard]] bool hasRecord();
    [[nodiscard]] QList<Applied> applied();
    void requireKnown(const QList<Applied> &applied) const;
    void createRecord();
    void stepUp(const Migration &migration);
    void stepDown(const Migration &migration);

    Connection &m_connection;
    QList<Migration> m_migrations;
};

} // namespace deskhand::database
