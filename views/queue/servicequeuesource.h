// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"
#include "services/queueservice.h"

#include <QObject>

namespace deskhand::views {

// Rows of the queue from the service. GUI thread; answers stop when this object ends. Whoever pages
// through a thousand rows of one list is in the access log with it, also when she was elsewhere
// in between.
class ServiceQueueSource final : public items::QueueSource {
public:
    explicit ServiceQueueSource(services::QueueService &service) : m_service(service) {}

    Cancel page(const search::QueueQuery &query, const search::PageRequest &request,
                items::Answer<search::QueuePage> answer) override;
    Cancel total(const search::QueueQuery &query, items::Answer<qint64> answer) override;
    Cancel reread(const search::QueueQuery &query, const QList<domain::TicketId> &ids,
                  items::Answer<QList<search::RereadRow>> answer) override;

private:
    void countRead(const search::QueueQuery &query, const QList<domain::TicketRow> &rows);

    // A list, and what was read of it; nothing is kept once that is noted.
    struct Reading {
        search::Filter list;
        QSet<domain::TicketId> read;
        bool isNoted = false;
    };
    [[nodiscard]] Reading &readingOf(const search::Filter &list);

    services::QueueService &m_service;
    QList<Reading> m_readings; // the last one in front
    QObject m_context;         // answers are delivered on its thread, and not after its end
};

} // namespace deskhand::views
