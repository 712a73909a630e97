// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "domain/ticketconflict.h"
#include "domain/ticketdetail.h"
#include "domain/undooutcome.h"
#include "search/queuequery.h"
#include "services/request.h"

#include <variant>

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// What a bulk edit is done to: these tickets, or all of a list, as the database has it when the
// edit comes to it.
using TicketScope = std::variant<QList<domain::TicketId>, search::QueueQuery>;

// A list with more tickets than this is refused before anything is changed. Measured on two
// busy cores with 1.2 million tickets: reading all their ids takes 1.2 s, but changing 100,000 of
// them with their trail 29 s and all of them 186 s, in locks that colleagues wait for; a statement
// may take 60.
inline constexpr qint64 mostTicketsAtOnce = 100'000;

// One ticket, and edits of one or many.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class TicketService {
public:
    explicit TicketService(database::Executor &executor);

    Request<domain::TicketDetail> detail(domain::TicketId id);

    QFuture<domain::TicketId> create(const domain::NewTicket &ticket,
                                     const domain::EditIntent &intent);
    // Fails with domain::TicketConflict when somebody was faster.
    QFuture<domain::Ticket> update(domain::TicketId id, int expectedVersion,
                                   const domain::TicketPatch &patch,
                                   const domain::EditIntent &intent);
    QFuture<domain::CommentId> comment(const domain::NewComment &comment,
                                       const domain::EditIntent &intent);
    // `seen` is what the comment said when this was decided: fails with domain::CommentConflict
    // when it says something else by now.
    QFuture<void> editComment(domain::CommentId id, const QString &seen, const QString &body,
                              const domain::EditIntent &intent);
    QFuture<void> deleteComment(domain::CommentId id, const QString &seen,
                                const domain::EditIntent &intent);
    QFuture<domain::AttachmentId> attach(const domain::NewAttachment &attachment,
                                         const domain::EditIntent &intent);
    // Whether the edit of this id was committed, be it by an earlier run of the program.
    Request<bool> wasDone(const QUuid &edit);
    // Writes the content into the file, whole or not at all.
    Request<void> saveAttachment(domain::AttachmentId id, const QString &path);

    // One edit each, of all the tickets or of none. InvalidInput for a list that is too long.
    QFuture<domain::BulkOutcome> updateMany(const TicketScope &scope,
                                            const domain::TicketPatch &patch,
                                            const domain::EditIntent &intent);
    QFuture<domain::BulkOutcome> tag(const TicketScope &scope, const QStringList &tagNames,
                                     const domain::EditIntent &intent);
    QFuture<domain::BulkOutcome> untag(const TicketScope &scope, const QStringList &tagNames,
                                       const domain::EditIntent &intent);
    QFuture<domain::BulkOutcome> remove(const TicketScope &scope, const domain::EditIntent &intent);
    QFuture<domain::BulkOutcome> restore(const TicketScope &scope,
                                         const domain::EditIntent &intent);
    // Takes an earlier edit back (repositories::undoEdit): the one that `intent` says it undoes.
    QFuture<domain::UndoOutcome> undo(const domain::EditIntent &intent);
    // What that would do, found by doing it and rolling it back. Holds the locks of the tickets
    // meanwhile, like the edit itself.
    QFuture<domain::UndoOutcome> tryUndo(const domain::EditIntent &intent);

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
