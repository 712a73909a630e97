// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <list>
#include <memory>

namespace deskhand::database {

class Connection;

// A statement of one session, prepared or about to be.
struct Statement {
    QSqlQuery query;
    QString text;      // as PREPARE takes it
    QStringList names; // of its placeholders, in order
    bool prepared = false;
};

// Keeps a session's prepared statements, so that each costs one round trip instead of three.
// A statement in use is out of the cache. The least recently used are given up.
class StatementCache {
public:
    [[nodiscard]] std::unique_ptr<Statement> take(Connection &connection, const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<Statement> statement);
    // Gives it up instead: its plan no longer fits the tables.
    void retire(std::unique_ptr<Statement> statement);

private:
    struct Entry {
        QString sql;
        std::unique_ptr<Statement> statement;
    };
    std::list<Entry> m_entries; // newest first
    QHash<QString, std::list<Entry>::iterator> m_index;
    // The server refuses DEALLOCATE in a failed transaction: these wait for its end.
    std::list<std::unique_ptr<Statement>> m_retired;
};

} // namespace deskhand::database
