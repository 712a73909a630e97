// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketservice.h"

#include "core/error.h"
#include "database/executor.h"
#include "repositories/auditedwrite.h"
#include "repositories/auditrepository.h"
#include "repositories/conversationrepository.h"
#include "repositories/queuerepository.h"
#include "repositories/ticketdetailrepository.h"
#include "repositories/ticketrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace deskhand::services {

using database::Connection;
using database::Executor;
using database::Lane;
using repositories::AuditedWrite;
using namespace domain;

namespace {

// `change` may outlive the service: it must own what it uses.
template <typename Change>
auto edit(Executor &executor, const EditIntent &intent, Change change)
{
    auto job = executor.run(
        Lane::Edit, [&executor, intent, change = std::move(change)](Connection &connection) {
            return repositories::auditedWrite(connection, intent, change,
                                              {.source = executor.source()});
        });
    return job.future;
}

[[noreturn]] void throwTooMany()
{
    throw core::InvalidInput(
        QCoreApplication::translate("TicketService",
                                    "This list has more than %L1 tickets, too many to change in "
                                    "one go. None was changed. Narrow the search and change them "
                                    "in parts.")
            .arg(mostTicketsAtOnce));
}

// Read in the transaction that changes them.
QList<TicketId> ticketsIn(Connection &connection, const TicketScope &scope)
{
    if (const auto *ids = std::get_if<QList<TicketId>>(&scope))
        return *ids;
    const auto &list = std::get<search::QueueQuery>(scope);
    auto ids = repositories::matchingIds(connection, list, mostTicketsAtOnce + 1);
    if (ids.size() > mostTicketsAtOnce)
        throwTooMany();
    return ids;
}

template <typename Change>
auto editMany(Executor &executor, const TicketScope &scope, const EditIntent &intent, Change change)
{
    return edit(executor, intent, [scope, change = std::move(change)](AuditedWrite &write) {
        return change(write, ticketsIn(write.connection(), scope));
    });
}

[[noreturn]] void throwNotSaved(const QSaveFile &file)
{
    throw core::EnvironmentError(
        QCoreApplication::translate("TicketService",
                                    "\"%1\" could not be saved. The folder may be closed to you, "
                                    "or its disk full. What was there before is unchanged.")
            .arg(QFileInfo(file.fileName()).fileName()),
        file.errorString());
}

void saveTo(const QString &path, Connection &connection, AttachmentId id)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwNotSaved(file);
    repositories::readAttachment(connection, id, file);
    if (!file.commit())
        throwNotSaved(file);
}

} // namespace

TicketService::TicketService(Executor &executor) : m_executor(executor) {}

Request<TicketDetail> TicketService::detail(TicketId id)
{
    return requestOf(m_executor.run(Lane::Read, [id](Connection &connection) {
        return repositories::loadTicketDetail(connection, id);
    }));
}

QFuture<TicketId> TicketService::create(const NewTicket &ticket, const EditIntent &intent)
{
    return edit(m_executor, intent, [ticket](AuditedWrite &write) {
        return repositories::createTicket(write, ticket);
    });
}

QFuture<Ticket> TicketService::update(TicketId id, int expectedVersion, const TicketPatch &patch,
                                      const EditIntent &intent)
{
    return edit(m_executor, intent, [id, expectedVersion, patch](AuditedWrite &write) {
        return repositories::updateTicket(write, id, expectedVersion, patch);
    });
}

QFuture<CommentId> TicketService::comment(const NewComment &comment, const EditIntent &intent)
{
    return edit(m_executor, intent, [comment](AuditedWrite &write) {
        return repositories::addComment(write, comment);
    });
}

QFuture<void> TicketService::editComment(CommentId id, const QString &seen, const QString &body,
                                         const EditIntent &intent)
{
    return edit(m_executor, intent, [id, seen, body](AuditedWrite &write) {
        repositories::editComment(write, id, seen, body);
    });
}

QFuture<void> TicketService::deleteComment(CommentId id, const QString &seen,
                                           const EditIntent &intent)
{
    return edit(m_executor, intent,
                [id, seen](AuditedWrite &write) { repositories::deleteComment(write, id, seen); });
}

QFuture<AttachmentId> TicketService::attach(const NewAttachment &attachment,
                                            const EditIntent &intent)
{
    return edit(m_executor, intent, [attachment](AuditedWrite &write) {
        return repositories::addAttachment(write, attachment);
    });
}

Request<bool> TicketService::wasDone(const QUuid &edit)
{
    return requestOf(m_executor.run(Lane::Read, [edit](Connection &connection) {
        return repositories::editWasCommitted(connection, edit);
    }));
}

Request<void> TicketService::saveAttachment(AttachmentId id, const QString &path)
{
    return requestOf(m_executor.run(
        Lane::Read, [id, path](Connection &connection) { saveTo(path, connection, id); }));
}

QFuture<BulkOutcome> TicketService::updateMany(const TicketScope &scope, const TicketPatch &patch,
                                               const EditIntent &intent)
{
    return editMany(m_executor, scope, intent, [patch](AuditedWrite &write, const auto &ids) {
        return repositories::updateTickets(write, ids, patch);
    });
}

QFuture<BulkOutcome> TicketService::tag(const TicketScope &scope, const QStringList &tagNames,
                                        const EditIntent &intent)
{
    return editMany(m_executor, scope, intent, [tagNames](AuditedWrite &write, const auto &ids) {
        return repositories::tagTickets(write, ids, tagNames);
    });
}

QFuture<BulkOutcome> TicketService::untag(const TicketScope &scope, const QStringList &tagNames,
                                          const EditIntent &intent)
{
    return editMany(m_executor, scope, intent, [tagNames](AuditedWrite &write, const auto &ids) {
        return repositories::untagTickets(write, ids, tagNames);
    });
}

QFuture<BulkOutcome> TicketService::remove(const TicketScope &scope, const EditIntent &intent)
{
    return editMany(m_executor, scope, intent, repositories::deleteTickets);
}

QFuture<BulkOutcome> TicketService::restore(const TicketScope &scope, const EditIntent &intent)
{
    return editMany(m_executor, scope, intent, repositories::restoreTickets);
}

QFuture<UndoOutcome> TicketService::undo(const EditIntent &intent)
{
    return edit(m_executor, intent, [done = intent.undoes.value()](AuditedWrite &write) {
        return repositories::undoEdit(write, done);
    });
}

QFuture<UndoOutcome> TicketService::tryUndo(const EditIntent &intent)
{
    auto job = m_executor.run(Lane::Edit, [intent](Connection &connection) {
        AuditedWrite neverCommitted(connection, intent);
        return repositories::undoEdit(neverCommitted, intent.undoes.value());
    });
    return job.future;
}

} // namespace deskhand::services
