// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditedwrite.h"

#include "core/logging.h"
#include "database/query.h"
#include "domain/editalreadydone.h"

#include <QRandomGenerator>
#include <QThread>

namespace deskhand::repositories {

using namespace Qt::StringLiterals;

AuditedWrite::AuditedWrite(database::Connection &connection, const domain::EditIntent &intent)
    : m_connection(connection),
      m_transaction(connection)
{
    try {
        database::Query(connection, database::sqlFile(u"audit/beginedit"_s))
            .bind(u":edit_id"_s, intent.id)
            .bind(u":reason"_s, intent.reason)
            .bind(u":undoes"_s, intent.undoes)
            .each([&](const database::Row &row) {
                m_trace = {.edit = intent.id, .transaction = row.text(0), .backend = row.int32(1)};
            });
    } catch (const database::DatabaseError &error) {
        if (error.constraint() == u"edits_pkey"_s)
            throw domain::EditAlreadyDone(intent.id);
        throw;
    }
}

void AuditedWrite::commit()
{
    m_transaction.commit();
}

bool commitSurely(AuditedWrite &write, const Reconnect &reconnect)
{
    try {
        write.commit();
        return true;
    } catch (const database::DatabaseError &error) {
        if (error.kind() != core::ErrorKind::InDoubt || !reconnect.source)
            throw;
        const CommitFate fate = fateOf(write.trace(), reconnect);
        qCInfo(core::lcDatabase, "answer to a commit lost; found out: %d", int(fate));
        if (fate == CommitFate::Unknown)
            throw;
        return fate == CommitFate::Committed;
    }
}

void throwRolledBack()
{
    throw database::DatabaseError(core::ErrorKind::ConnectionLost, {}, {},
                                  u"rolled back at the commit, twice"_s);
}

void pauseBeforeRetry(int attemptsMade)
{
    constexpr int base = 20; // ms; longer than an edit takes
    QThread::msleep(QRandomGenerator::global()->bounded(base) + base * attemptsMade);
}

} // namespace deskhand::repositories
