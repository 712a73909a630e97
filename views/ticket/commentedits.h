// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "services/errorwords.h"
#include "services/ticketservice.h"

#include <QObject>
#include <QSet>

namespace deskhand::views {

// Changes and deletes comments, also of tickets no longer on show.
class CommentEdits : public QObject {
    Q_OBJECT
public:
    CommentEdits(services::TicketService &tickets, QObject *parent);

    // `seen` is the comment as it was on show when this was decided. Contract: it is not being
    // changed or deleted.
    void change(const domain::Comment &seen, const QString &body);
    void remove(const domain::Comment &seen);
    [[nodiscard]] bool isUnderWay(domain::CommentId comment) const
    {
        return m_underWay.contains(comment);
    }

Q_SIGNALS:
    // `edit` can be undone; null when the comment said so already.
    void changed(const deskhand::domain::Comment &seen, const QUuid &edit);
    void removed(const deskhand::domain::Comment &seen, const QUuid &edit);
    // Or in conflict: nothing was saved.
    void failed(const deskhand::domain::Comment &seen, const deskhand::services::ErrorWords &words);

private:
    void fail(const domain::Comment &seen, const core::Error &error);

    services::TicketService &m_tickets;
    QSet<domain::CommentId> m_underWay;
};

} // namespace deskhand::views
