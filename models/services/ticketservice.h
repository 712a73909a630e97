// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "domain/ticketconflict.h"
#include "domain/ticketdetail.h"
#include "services/request.h"

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// One ticket, and edits of one or many.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class TicketService {
public:
    explicit TicketService(database::Executor &executor);

    Request<domain::TicketDetail> detail(domain::TicketId id);
    Request<domain::TicketId> byNumber(const QString &number);

    QFuture<domain::TicketId> create(const domain::NewTicket &ticket,
                                     const domain::EditIntent &intent);
    // Fails with domain::TicketConflict when somebody was faster.
    QFuture<domain::Ticket> update(domain::TicketId id, int expectedVersion,
                                   const domain::TicketPatch &patch,
                                   const domain::EditIntent &intent);
    QFuture<domain::CommentId> comment(const domain::NewComment &comment,
                                       const domain::EditIntent &intent);
    QFuture<domain::AttachmentId> attach(const domain::NewAttachment &attachment,
                                         const domain::EditIntent &intent);
    // Writes the content into the file, whole or not at all.
    Request<void> saveAttachment(domain::AttachmentId id, const QString &path);

    QFuture<qint64> updateMany(const QList<domain::TicketId> &ids, const domain::TicketPatch &patch,
                               const domain::EditIntent &intent);
    QFuture<qint64> tag(const QList<domain::TicketId> &ids, const QStringList &tagNames,
                        const domain::EditIntent &intent);
    QFuture<qint64> untag(const QList<domain::TicketId> &ids, const QStringList &tagNames,
                          const domain::EditIntent &intent);
    QFuture<qint64> remove(const QList<domain::TicketId> &ids, const domain::EditIntent &intent);
    QFuture<qint64> restore(const QList<domain::TicketId> &ids, const domain::EditIntent &intent);

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
