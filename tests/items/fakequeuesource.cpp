// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/fakequeuesource.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::test {

using From = search::PageRequest::From;

domain::TicketRow ticketRow(qint64 id)
{
    domain::TicketRow row;
    row.id = domain::TicketId(id);
    row.number = QString::number(id);
    row.title = u"Ticket %1"_s.arg(id);
    row.createdAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::utc()).addSecs(id);
    row.updatedAt = row.createdAt;
    row.version = 1;
    return row;
}

search::QueuePage pageOf(qint64 firstId, int count)
{
    search::QueuePage page;
    for (qint64 id = firstId; id < firstId + count; ++id) {
        page.rows.append(ticketRow(id));
        page.keys.append({QString::number(id), domain::TicketId(id)});
    }
    return page;
}

FakeQueueSource::FakeQueueSource(int count)
{
    for (int id = 1; id <= count; ++id)
        tickets.append(ticketRow(id));
}

void FakeQueueSource::answerPage(qsizetype at)
{
    const PendingPage pending = pages.takeAt(at);
    pending.answer.ready(read(pending.request));
}

void FakeQueueSource::failPage(const core::Error &error)
{
    pages.takeFirst().answer.failed(error);
}

void FakeQueueSource::answerTotal()
{
    totals.takeFirst().answer.ready(tickets.size());
}

void FakeQueueSource::answerRows()
{
    const PendingRows pending = rowRequests.takeFirst();
    QList<search::RereadRow> found;
    for (const auto &[list, matches] : {std::pair(&tickets, true), std::pair(&others, false)})
        for (const domain::TicketRow &row : std::as_const(*list))
            if (pending.ids.contains(row.id))
                found.append({row, matches});
    pending.answer.ready(found);
}

void FakeQueueSource::dropCalledOff()
{
    pages.removeIf([](const PendingPage &pending) { return *pending.calledOff; });
    totals.removeIf([](const PendingTotal &pending) { return *pending.calledOff; });
}

void FakeQueueSource::answerAll()
{
    for (dropCalledOff(); !pages.isEmpty() || !totals.isEmpty() || !rowRequests.isEmpty();
         dropCalledOff()) {
        if (!pages.isEmpty())
            answerPage();
        else if (!totals.isEmpty())
            answerTotal();
        else
            answerRows();
    }
}

items::QueueSource::Cancel FakeQueueSource::page(const search::QueueQuery &query,
                                                 const search::PageRequest &request,
                                                 items::Answer<search::QueuePage> answer)
{
    auto calledOff = std::make_shared<bool>(false);
    pages.append({query, request, std::move(answer), calledOff});
    return [calledOff] { *calledOff = true; };
}

items::QueueSource::Cancel FakeQueueSource::total(const search::QueueQuery & /*query*/,
                                                  items::Answer<qint64> answer)
{
    auto calledOff = std::make_shared<bool>(false);
    totals.append({std::move(answer), calledOff});
    return [calledOff] { *calledOff = true; };
}

items::QueueSource::Cancel FakeQueueSource::reread(const search::QueueQuery &query,
                                                   const QList<domain::TicketId> &ids,
                                                   items::Answer<QList<search::RereadRow>> answer)
{
    rowRequests.append({query, ids, std::move(answer)});
    return [] {};
}

search::QueuePage FakeQueueSource::read(const search::PageRequest &request) const
{
    const auto placeOf = [this](domain::TicketId id) {
        return std::ranges::find(tickets, id, &domain::TicketRow::id) - tickets.begin();
    };
    qint64 first = 0;
    qint64 end = 0;
    switch (request.from) {
    case From::Start:
        first = request.skip;
        break;
    case From::After:
        first = placeOf(request.anchor->id) + 1 + request.skip;
        break;
    case From::Before:
        end = placeOf(request.anchor->id) - request.skip;
        break;
    case From::End:
        end = tickets.size() - request.skip;
        break;
    }
    if (request.from == From::Start || request.from == From::After)
        end = first + request.limit;
    else
        first = end - request.limit;
    search::QueuePage page;
    for (qint64 at = std::max<qint64>(first, 0); at < std::min<qint64>(end, tickets.size()); ++at) {
        page.rows.append(tickets[at]);
        page.keys.append({tickets[at].number, tickets[at].id});
    }
    return page;
}

} // namespace deskhand::test
