// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"

#include <QList>
#include <memory>

namespace deskhand::test {

// A list in memory behind the boundary of the queue. Nothing is answered by itself, so that a
// test decides the order in which answers come.
class FakeQueueSource : public items::QueueSource {
public:
    // Tickets 1 to `count`, in this order; whatever the query is.
    explicit FakeQueueSource(int count);

    QList<domain::TicketRow> tickets;
    QList<domain::TicketRow> others; // exist, but not in the list

    struct PendingPage {
        search::QueueQuery query;
        search::PageRequest request;
        items::Answer<search::QueuePage> answer;
        std::shared_ptr<bool> calledOff;
    };
    struct PendingTotal {
        items::Answer<qint64> answer;
        std::shared_ptr<bool> calledOff;
    };
    struct PendingRows {
        search::QueueQuery query;
        QList<domain::TicketId> ids;
        items::Answer<QList<search::RereadRow>> answer;
    };
    // In the order of asking; those called off stay until they are dropped.
    QList<PendingPage> pages;
    QList<PendingTotal> totals;
    QList<PendingRows> rowRequests;

    void answerPage(qsizetype at = 0); // even if called off, as a worker too late would
    void failPage(const core::Error &error);
    void answerTotal();
    void answerRows();
    void answerAll(); // until nothing is asked any more; nothing that was called off
    void dropCalledOff();

    Cancel page(const search::QueueQuery &query, const search::PageRequest &request,
                items::Answer<search::QueuePage> answer) override;
    Cancel total(const search::QueueQuery &query, items::Answer<qint64> answer) override;
    Cancel reread(const search::QueueQuery &query, const QList<domain::TicketId> &ids,
                  items::Answer<QList<search::RereadRow>> answer) override;

    // What the database would say.
    [[nodiscard]] search::QueuePage read(const search::PageRequest &request) const;
};

domain::TicketRow ticketRow(qint64 id);
search::QueuePage pageOf(qint64 firstId, int count); // ids ascending

} // namespace deskhand::test
