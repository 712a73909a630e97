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

void CommentSender::send(const Place &place, const QString &text, const QString &reason)
{
    Q_ASSERT(!isSending(place));
    m_underWay.insert(place);
    domain::EditIntent intent{.reason = reason};
    // Other words are another edit.
    const Attempt before = m_failed.take(place);
    if (before.text == text && !before.edit.isNull())
        intent.id = before.edit;
    services::onAnswer(
        m_tickets.comment({.ticket = place.first, .visibility = place.second, .body = text},
                          intent),
        this, [this, place](domain::CommentId) { arrived(place); },
        [this, place, text, intent](const core::Error &error) {
            if (dynamic_cast<const domain::EditAlreadyDone *>(&error)) {
                arrived(place);
                return;
            }
            m_underWay.erase(place);
            m_failed.insert(place, {text, intent.id});
            Q_EMIT failed(place.first, place.second, services::errorWords(error));
        });
}

void CommentSender::arrived(const Place &place)
{
    m_underWay.erase(place);
    Q_EMIT sent(place.first, place.second);
}

} // namespace deskhand::views
