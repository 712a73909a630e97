// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/demohistory.h"

#include <QByteArrayList>
#include <queue>
#include <vector>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// One row of audit.audit_logs to be.
struct DemoTrailRow {
    DemoTime at = 0;
    QUuid edit;
    int actor = 0; // index into the logins
    const char *table = "";
    qint64 record = 0;
    std::optional<qint64> ticket;
    const char *action = "insert";
    QByteArray changes;
    qint64 sequence = 0; // keeps rows of one moment in the order they were made
};

struct DemoEdit {
    DemoTime at = 0;
    QUuid edit;
    int actor = 0;
    const char *reason = "";
};

// Writes the trail in the order of time across all tickets, as it would have grown: rows wait
// until everything that could come before them has been made.
class DemoTrail {
public:
    // Actors are indexes into the logins; the one after the last is the session's own.
    DemoTrail(database::Connection &connection, QByteArrayList staffLogins);

    void addEdit(const DemoEdit &edit) { m_edits.push_back(edit); }
    void addRow(DemoTrailRow row);

    // Writes what is due: all edits, and the rows up to `until`.
    void writeUntil(DemoTime until);
    void writeAll();

private:
    struct Later {
        bool operator()(const DemoTrailRow &a, const DemoTrailRow &b) const
        {
            return a.at != b.at ? a.at > b.at : a.sequence > b.sequence;
        }
    };
    void writeEdits();

    database::Connection &m_connection;
    QByteArrayList m_logins;
    QByteArray m_xid; // of the loading transaction: the truth about who wrote these rows
    QByteArray m_backend;
    std::vector<DemoEdit> m_edits;
    std::priority_queue<DemoTrailRow, std::vector<DemoTrailRow>, Later> m_waiting;
    qint64 m_sequence = 0;
};

} // namespace deskhand::transfer
