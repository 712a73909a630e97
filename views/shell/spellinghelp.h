// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace deskhand::items {
class TicketQueueModel;
}
namespace deskhand::services {
class QueueService;
}

namespace deskhand::views {

class QueueView;

// Where a search finds nothing, looks for what may have been meant, in the background, and offers
// it in the list's place. UI thread.
class SpellingHelp : public QObject {
    Q_OBJECT
public:
    // All of them outlive it.
    SpellingHelp(services::QueueService &service, items::TicketQueueModel &model, QueueView &view,
                 QObject *parent);
    ~SpellingHelp() override;

Q_SIGNALS:
    void taken(const QString &search);

private:
    void look();
    void forget();

    services::QueueService &m_service;
    items::TicketQueueModel &m_model;
    QueueView &m_view;
    std::function<void()> m_cancel;
    QString m_advice;
};

} // namespace deskhand::views
