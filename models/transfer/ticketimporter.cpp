// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ticketimporter.h"

#include "database/connection.h"
#include "repositories/auditedwrite.h"
#include "transfer/batchwriter.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

namespace {

constexpr qsizetype ticketsPerBatch = 500;
constexpr qsizetype bytesPerBatch = 4 * 1024 * 1024;

SourceTime now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

PlannedTicket planned(ImportedTicket ticket, qint64 line, const QByteArray &record)
{
    PlannedTicket result{
        .ticket = {}, .digest = TicketDigest(ticket), .line = line, .record = record};
    for (ImportedComment &comment : ticket.comments) {
        QByteArray digest = commentDigest(comment);
        result.comments.append({std::move(comment), std::move(digest)});
    }
    ticket.comments.clear();
    result.ticket = std::move(ticket);
    return result;
}

QByteArray idKey(const ImportedTicket &ticket)
{
    return ticket.source.toUtf8() + '\n' + ticket.externalId;
}

} // namespace

TicketImporter::TicketImporter(database::Connection &connection, QString reason, Refuse refuse)
    : m_connection(connection),
      m_reason(std::move(reason)),
      m_refuse(std::move(refuse)),
      m_people(connection)
{
}

bool TicketImporter::isFull() const
{
    return m_batch.size() >= ticketsPerBatch || m_batchBytes >= bytesPerBatch;
}

void TicketImporter::add(ImportedTicket ticket, qint64 line, const QByteArray &record)
{
    m_commentCounts.rejected += ticket.refusedComments.size();
    for (const QString &reason : std::as_const(ticket.refusedComments))
        m_refuse(line, reason, record);
    PlannedTicket next = planned(std::move(ticket), line, record);
    const auto sameId = m_byId.constFind(idKey(next.ticket));
    const auto sameNumber = m_byNumber.constFind(next.ticket.number);
    const bool isNumberTaken = sameNumber != m_byNumber.cend() &&
                               (m_batch.at(*sameNumber).ticket.source != next.ticket.source ||
                                (sameId != m_byId.cend() && *sameId != *sameNumber));
    if (isNumberTaken) {
        refuseNumber(next);
        return;
    }
    const qsizetype place = sameId != m_byId.cend()           ? *sameId
                            : sameNumber != m_byNumber.cend() ? *sameNumber
                                                              : m_batch.size();
    m_byId.insert(idKey(next.ticket), place);
    m_byNumber.insert(next.ticket.number, place);
    m_batchBytes += record.size();
    if (place < m_batch.size())
        replace(m_batch[place], std::move(next));
    else
        m_batch.append(std::move(next));
}

// Two records of one ticket in a batch: the newer one counts, with the comments of both.
void TicketImporter::replace(PlannedTicket &earlier, PlannedTicket later)
{
    const bool isRepeated =
        later.digest == earlier.digest || later.digest.isOlderThan(earlier.digest);
    later.replaced = earlier.replaced + (isRepeated ? 0 : 1);
    later.repeated = earlier.repeated + (isRepeated ? 1 : 0);
    later.repeatedComments = earlier.repeatedComments;
    if (later.digest.isOlderThan(earlier.digest)) {
        std::swap(later.ticket, earlier.ticket);
        std::swap(later.digest, earlier.digest);
        std::swap(later.comments, earlier.comments);
    }
    for (PlannedComment &comment : earlier.comments) {
        const bool isThere = std::ranges::any_of(later.comments, [&](const PlannedComment &other) {
            return other.comment.externalId == comment.comment.externalId;
        });
        if (isThere)
            ++later.repeatedComments;
        else
            later.comments.append(std::move(comment));
    }
    earlier = std::move(later);
}

void TicketImporter::flush()
{
    BatchPlan plan = BatchPlanner(m_connection, m_people).plan(std::move(m_batch));
    clear();
    if (!plan.changesNothing())
        repositories::auditedWrite(
            m_connection, {.reason = m_reason},
            [&](repositories::AuditedWrite &write) { writeBatch(write, plan, m_people, now()); });
    for (const PlannedTicket &planned : plan.tickets)
        count(planned);
}

void TicketImporter::clear()
{
    m_batch.clear();
    m_batchBytes = 0;
    m_byId.clear();
    m_byNumber.clear();
}

void TicketImporter::refuseNumber(const PlannedTicket &planned)
{
    ++m_ticketCounts.rejected;
    m_refuse(planned.line,
             QCoreApplication::translate("TicketImporter",
                                         "The number “%1” belongs to a ticket that did not come "
                                         "from this source.")
                 .arg(QString::fromUtf8(planned.ticket.number)),
             planned.record);
}

void TicketImporter::count(const PlannedTicket &planned)
{
    switch (planned.verdict) {
    case Verdict::New:
        ++m_ticketCounts.created;
        m_ticketCounts.updated += planned.replaced;
        break;
    case Verdict::Changed:
        ++m_ticketCounts.updated;
        m_ticketCounts.unchanged += planned.replaced;
        break;
    case Verdict::Same:
    case Verdict::Stale:
        m_ticketCounts.unchanged += 1 + planned.replaced;
        break;
    case Verdict::Refused:
        refuseNumber(planned);
        m_commentCounts.rejected += planned.comments.size();
        return;
    }
    m_ticketCounts.unchanged += planned.repeated;
    m_commentCounts.unchanged += planned.repeatedComments;
    for (const PlannedComment &comment : planned.comments) {
        if (planned.verdict == Verdict::Stale || comment.verdict == Verdict::Same ||
            comment.verdict == Verdict::Stale)
            ++m_commentCounts.unchanged;
        else if (comment.verdict == Verdict::New)
            ++m_commentCounts.created;
        else
            ++m_commentCounts.updated;
    }
}

} // namespace deskhand::transfer
