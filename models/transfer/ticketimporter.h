// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importedpeople.h"
#include "transfer/ticketplan.h"

#include <functional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// Takes the records of any source, collects them into batches and writes each batch in one
// audited transaction. Whatever has been flushed is written; what has not is lost with it.
class TicketImporter {
public:
    using Refuse =
        std::function<void(qint64 line, const QString &reason, const QByteArray &record)>;

    // `reason` is what the audit trail says. `refuse` is told of each record that is not taken.
    TicketImporter(database::Connection &connection, QString reason, Refuse refuse);

    // `record` is the text it came from, and stands at `line` of the file.
    void add(ImportedTicket ticket, qint64 line, const QByteArray &record);
    [[nodiscard]] bool isFull() const;
    void flush(); // throws database::DatabaseError; then this importer cannot be used any more

    [[nodiscard]] const ImportCounts &tickets() const { return m_ticketCounts; }
    [[nodiscard]] const ImportCounts &comments() const { return m_commentCounts; }
    [[nodiscard]] ImportCounts people() const { return m_people.counts(); }

private:
    void replace(PlannedTicket &earlier, PlannedTicket later);
    void count(const PlannedTicket &planned);
    void refuseNumber(const PlannedTicket &planned);
    void clear();

    database::Connection &m_connection;
    QString m_reason;
    Refuse m_refuse;
    ImportedPeople m_people;
    QList<PlannedTicket> m_batch;
    qsizetype m_batchBytes = 0;
    QHash<QByteArray, qsizetype> m_byId;     // source and external id
    QHash<QByteArray, qsizetype> m_byNumber; // place in the batch
    ImportCounts m_ticketCounts;
    ImportCounts m_commentCounts;
};

} // namespace deskhand::transfer
