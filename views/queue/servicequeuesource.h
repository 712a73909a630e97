// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"
#include "services/queueservice.h"

#include <QObject>

namespace deskhand::views {

// Rows of the queue from the service. GUI thread; answers stop when this object ends.
class ServiceQueueSource final : public items::QueueSource {
public:
    explicit ServiceQueueSource(services::QueueService &service) : m_service(service) {}

    Cancel page(const search::QueueQuery &query, const search::PageRequest &request,
                items::Answer<search::QueuePage> answer) override;
    Cancel total(const search::QueueQuery &query, items::Answer<qint64> answer) override;
    Cancel reread(const search::QueueQuery &query, const QList<domain::TicketId> &ids,
                  items::Answer<QList<search::RereadRow>> answer) override;

private:
    services::QueueService &m_service;
    QObject m_context; // answers are delivered on its thread, and not after its end
};

} // namespace deskhand::views
