// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "services/errorwords.h"
#include "services/ticketservice.h"

#include <QObject>
#include <set>
#include <utility>

namespace deskhand::views {

// Sends comments, also of tickets no longer on show. A comment sent again after a failure, as the
// same edit, is not there twice should the first one have arrived after all.
class CommentSender : public QObject {
    Q_OBJECT
public:
    using Place = std::pair<domain::TicketId, domain::CommentVisibility>;

    CommentSender(services::TicketService &tickets, QObject *parent);

    // Contract: nothing is being sent to this place.
    void send(const Place &place, const QString &text, const domain::EditIntent &intent);
    [[nodiscard]] bool isSending(const Place &place) const { return m_underWay.contains(place); }

Q_SIGNALS:
    void sent(deskhand::domain::TicketId ticket, deskhand::domain::CommentVisibility visibility);
    void failed(deskhand::domain::TicketId ticket, deskhand::domain::CommentVisibility visibility,
                const deskhand::services::ErrorWords &words);

private:
    void arrived(const Place &place);

    services::TicketService &m_tickets;
    std::set<Place> m_underWay;
};

} // namespace deskhand::views
