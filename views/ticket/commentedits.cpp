// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/commentedits.h"

#include "domain/commentconflict.h"
#include "services/answer.h"

using namespace Qt::StringLiterals;

namespace deskhand::views {

CommentEdits::CommentEdits(services::TicketService &tickets, QObject *parent)
    : QObject(parent),
      m_tickets(tickets)
{
}

void CommentEdits::change(const domain::Comment &seen, const QString &body)
{
    Q_ASSERT(!isUnderWay(seen.id));
    m_underWay.insert(seen.id);
    const domain::EditIntent intent{.reason = u"comment edited in the ticket window"_s};
    services::onAnswer(
        m_tickets.editComment(seen.id, seen.body, body, intent), this,
        [this, seen, edit = intent.id] {
            m_underWay.remove(seen.id);
            Q_EMIT changed(seen, edit);
        },
        [this, seen, body](const core::Error &error) {
            const auto *conflict = dynamic_cast<const domain::CommentConflict *>(&error);
            if (!conflict || conflict->current().body != body) {
                fail(seen, error);
                return;
            }
            m_underWay.remove(seen.id);
            Q_EMIT changed(seen, {});
        });
}

void CommentEdits::remove(const domain::Comment &seen)
{
    Q_ASSERT(!isUnderWay(seen.id));
    m_underWay.insert(seen.id);
    const domain::EditIntent intent{.reason = u"comment deleted in the ticket window"_s};
    services::onAnswer(
        m_tickets.deleteComment(seen.id, seen.body, intent), this,
        [this, seen, edit = intent.id] {
            m_underWay.remove(seen.id);
            Q_EMIT removed(seen, edit);
        },
        [this, seen](const core::Error &error) { fail(seen, error); });
}

void CommentEdits::fail(const domain::Comment &seen, const core::Error &error)
{
    m_underWay.remove(seen.id);
    Q_EMIT failed(seen, services::errorWords(error));
}

} // namespace deskhand::views
