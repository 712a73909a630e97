// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// Makes tables quick to fill within the transaction that is open: takes their secondary
// indexes, foreign keys and unique constraints away and switches their user triggers off;
// restore() brings all of it back as it was, which checks every foreign key and builds every
// index once. A rollback restores as well. Needs the rights of the tables' owners.
class BulkLoad {
public:
    // Schema-qualified names; of fixed tables of ours, never from outside.
    BulkLoad(database::Connection &connection, const QStringList &tables);

    [[nodiscard]] qsizetype steps() const { return m_restore.size(); }
    // Calls `progress(done)` before each step.
    template <typename Progress>
    void restore(Progress &&progress)
    {
        for (qsizetype i = 0; i < m_restore.size(); ++i) {
            progress(i);
            run(m_restore.at(i));
        }
        m_restore.clear();
    }

private:
    void run(const QString &statement);

    database::Connection &m_connection;
    QStringList m_restore; // statements, in order
};

} // namespace deskhand::transfer
