// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ticketplan.h"

#include "core/utf8.h"
#include "database/query.h"
#include "transfer/knownrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

using database::Query;
using database::Row;
using database::sqlFile;

namespace {

bool isLive(const PlannedTicket &ticket)
{
    return ticket.verdict != Verdict::Stale && ticket.verdict != Verdict::Refused;
}

bool isWritten(Verdict verdict)
{
    return verdict == Verdict::New || verdict == Verdict::Changed;
}

QByteArrayList without(const QByteArrayList &list, const QByteArrayList &others)
{
    QByteArrayList result;
    std::ranges::copy_if(list, std::back_inserter(result),
                         [&](const QByteArray &entry) { return !others.contains(entry); });
    return result;
}

void compare(PlannedTicket &planned, const KnownRecord &known)
{
    const TicketDigest before(known.digest);
    planned.id = domain::TicketId(known.id);
    planned.verdict = planned.digest == before             ? Verdict::Same
                      : planned.digest.isOlderThan(before) ? Verdict::Stale
                                                           : Verdict::Changed;
    if (planned.verdict != Verdict::Changed)
        return;
    planned.changedParts = planned.digest.changedParts(before);
    planned.removedTags = without(before.tags(), planned.digest.tags());
    const QByteArrayList added = without(planned.digest.tags(), before.tags());
    std::ranges::copy_if(planned.ticket.tags, std::back_inserter(planned.addedTags),
                         [&](const QByteArray &tag) { return added.contains(tagHash(tag)); });
}

QList<PersonView> peopleOf(const QList<PlannedTicket> &tickets)
{
    QList<PersonView> views;
    const auto add = [&](const QString &source, const std::optional<ImportedPerson> &person) {
        if (person)
            views.append({source, *person});
    };
    for (const PlannedTicket &planned : tickets) {
        if (!isLive(planned))
            continue;
        const QString &source = planned.ticket.source;
        add(source, planned.ticket.requester);
        add(source, planned.ticket.assignee);
        for (const PlannedComment &comment : planned.comments)
            add(source, comment.comment.author);
    }
    return views;
}

} // namespace

bool BatchPlan::changesNothing() const
{
    return people.people.isEmpty() && people.aliases.isEmpty() &&
           std::ranges::none_of(tickets, [](const PlannedTicket &ticket) {
               return isWritten(ticket.verdict) ||
                      std::ranges::any_of(ticket.comments, [](const PlannedComment &comment) {
                          return isWritten(comment.verdict);
                      });
           });
}

BatchPlan BatchPlanner::plan(QList<PlannedTicket> tickets)
{
    matchTickets(tickets);
    matchNumbers(tickets);
    matchComments(tickets);
    giveIds(tickets);
    PeoplePlan people = m_people.plan(peopleOf(tickets));
    return {std::move(tickets), std::move(people)};
}

void BatchPlanner::matchTickets(QList<PlannedTicket> &tickets)
{
    QList<RecordKey> keys;
    for (PlannedTicket &planned : tickets) {
        keys.append({planned.ticket.source, planned.ticket.externalId});
        planned.addedTags = planned.ticket.tags;
    }
    const auto found = findRecords(m_connection, RecordKind::Ticket, keys);
    for (const auto &[place, known] : found.asKeyValueRange())
        compare(tickets[place], known);
}

// A number that a ticket of the desk bears already: it is the same ticket if it came from the
// same source, by whatever id; otherwise the record is refused.
void BatchPlanner::matchNumbers(QList<PlannedTicket> &tickets)
{
    QStringList numbers;
    for (const PlannedTicket &planned : tickets)
        if (planned.verdict == Verdict::New || planned.changedParts.contains("number"))
            numbers.append(core::decodeUtf8(planned.ticket.number).value_or(QString()));
    if (numbers.isEmpty())
        return;
    QHash<QByteArray, qint64> owners;
    Query(m_connection, sqlFile(u"import/findnumbers"_s))
        .bind(u":numbers"_s, numbers)
        .each([&](const Row &row) { owners.insert(row.text(0).toUtf8(), row.int64(1)); });
    if (owners.isEmpty())
        return;
    QMultiHash<qint64, RecordKey> origins; // source and digest
    Query(m_connection, sqlFile(u"import/findorigins"_s))
        .bind(u":ids"_s, owners.values())
        .each([&](const Row &row) {
            origins.insert(row.int64(0), {row.text(1), row.bytes(2)});
        });
    for (PlannedTicket &planned : tickets) {
        const auto owner = owners.constFind(planned.ticket.number);
        if (!isLive(planned) || owner == owners.cend() || planned.id.value() == *owner)
            continue;
        const auto [begin, end] = std::as_const(origins).equal_range(*owner);
        const auto origin = std::find_if(begin, end, [&](const RecordKey &record) {
            return record.source == planned.ticket.source;
        });
        if (planned.verdict == Verdict::New && origin != end)
            compare(planned, {*owner, origin->externalId});
        else
            planned.verdict = Verdict::Refused;
    }
}

void BatchPlanner::matchComments(QList<PlannedTicket> &tickets)
{
    QList<RecordKey> keys;
    QList<PlannedComment *> comments;
    QHash<QByteArray, PlannedComment *> seen;
    for (PlannedTicket &planned : tickets) {
        for (PlannedComment &comment : planned.comments) {
            if (!isLive(planned)) {
                comment.verdict = planned.verdict;
                continue;
            }
            // The later of two with the same id counts.
            auto &earlier =
                seen[planned.ticket.source.toUtf8() + '\n' + comment.comment.externalId];
            if (earlier)
                earlier->verdict = Verdict::Stale;
            earlier = &comment;
            keys.append({planned.ticket.source, comment.comment.externalId});
            comments.append(&comment);
        }
    }
    const auto found = findRecords(m_connection, RecordKind::Comment, keys);
    for (const auto &[place, known] : found.asKeyValueRange()) {
        PlannedComment &comment = *comments.at(place);
        comment.id = known.id;
        if (comment.verdict != Verdict::Stale)
            comment.verdict = comment.digest == known.digest ? Verdict::Same : Verdict::Changed;
    }
}

void BatchPlanner::giveIds(QList<PlannedTicket> &tickets)
{
    QList<PlannedTicket *> newTickets;
    QList<PlannedComment *> newComments;
    for (PlannedTicket &planned : tickets) {
        if (!isLive(planned))
            continue;
        if (planned.verdict == Verdict::New)
            newTickets.append(&planned);
        for (PlannedComment &comment : planned.comments)
            if (comment.verdict == Verdict::New)
                newComments.append(&comment);
    }
    const QList<qint64> ticketIds = nextIds(m_connection, u"desk.tickets"_s, newTickets.size());
    for (qsizetype i = 0; i < newTickets.size(); ++i)
        newTickets[i]->id = domain::TicketId(ticketIds.at(i));
    const QList<qint64> commentIds = nextIds(m_connection, u"desk.comments"_s, newComments.size());
    for (qsizetype i = 0; i < newComments.size(); ++i)
        newComments[i]->id = commentIds.at(i);
}

} // namespace deskhand::transfer
