// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demotrail.h"

#include "database/copyin.h"
#include "database/query.h"
#include "transfer/demorecords.h"

#include <limits>

namespace deskhand::transfer {

using namespace Qt::StringLiterals;

DemoTrail::DemoTrail(database::Connection &connection, QByteArrayList staffLogins)
    : m_connection(connection),
      m_logins(std::move(staffLogins))
{
    database::Query(connection, database::sqlFile(u"transfer/own_transaction"_s))
        .one([&](const database::Row &row) {
            m_xid = row.text(0).toLatin1();
            m_backend = row.text(1).toLatin1();
            m_logins.append(row.text(2).toUtf8());
            return true;
        });
}

void DemoTrail::addRow(DemoTrailRow row)
{
    row.sequence = ++m_sequence;
    m_waiting.push(std::move(row));
}

void DemoTrail::writeUntil(DemoTime until)
{
    writeEdits();
    database::CopyIn copy(m_connection,
                          u"COPY audit.audit_logs (edit_id, at, actor, xid, table_name, record_id, "
                          "ticket_id, action, changes) FROM STDIN"_s);
    for (; !m_waiting.empty() && m_waiting.top().at <= until; m_waiting.pop()) {
        const auto &row = m_waiting.top();
        copy.field(row.edit.toByteArray(QUuid::WithoutBraces));
        copy.field(timestampText(row.at));
        copy.field(m_logins.at(row.actor));
        copy.field(m_xid);
        copy.field(QByteArrayView(row.table));
        copy.field(row.record);
        if (row.ticket)
            copy.field(*row.ticket);
        else
            copy.null();
        copy.field(QByteArrayView(row.action));
        copy.field(row.changes);
        copy.endRow();
    }
    copy.finish();
}

void DemoTrail::writeAll()
{
    writeUntil(std::numeric_limits<DemoTime>::max());
}

void DemoTrail::writeEdits()
{
    database::CopyIn copy(m_connection,
                          u"COPY audit.edits (edit_id, actor, reason, started_at, xid, "
                          "backend_pid) FROM STDIN"_s);
    for (const auto &edit : m_edits) {
        copy.field(edit.edit.toByteArray(QUuid::WithoutBraces));
        copy.field(m_logins.at(edit.actor));
        copy.field(QByteArrayView(edit.reason));
        copy.field(timestampText(edit.at));
        copy.field(m_xid);
        copy.field(m_backend);
        copy.endRow();
    }
    copy.finish();
    m_edits.clear();
}

} // namespace deskhand::transfer
