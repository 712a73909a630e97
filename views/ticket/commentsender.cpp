// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/commentsender.h"

#include "domain/editalreadydone.h"
#include "services/answer.h"

namespace deskhand::views {

CommentSender::CommentSender(services::TicketService &tickets, QObject *parent)
    : QObject(parent),
      m_tickets(tickets)
{
}

void CommentSender::send(const Place &place, const QString &text, const domain::EditIntent &intent)
{
    Q_ASSERT(!isSending(place));
    m_underWay.insert(place);
    services::onAnswer(
        m_tickets.comment({.ticket = place.first, .visibility = place.second, .body = text},
                          intent),
        this, [this, place](domain::CommentId) { arrived(place); },
        [this, place](const core::Error &error) {
            if (dynamic_cast<const domain::EditAlreadyDone *>(&error)) {
                arrived(place);
                return;
            }
            m_underWay.erase(place);
            Q_EMIT failed(place.first, place.second, services::errorWords(error));
        });
}

void CommentSender::arrived(const Place &place)
{
    m_underWay.erase(place);
    Q_EMIT sent(place.first, place.second);
}

} // namespace deskhand::views
