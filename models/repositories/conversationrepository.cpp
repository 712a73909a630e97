// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/conversationrepository.h"

#include "database/query.h"
#include "domain/commentconflict.h"
#include "repositories/attachmentfile.h"
#include "repositories/auditedwrite.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Comment commentFrom(const Row &row)
{
    return {.id = row.id<CommentId>(0),
            .ticket = row.id<TicketId>(1),
            .author = row.optionalId<UserId>(2),
            .authorName = row.text(3),
            .visibility = row.word<CommentVisibility>(4),
            .body = row.text(5),
            .createdAt = row.time(6)};
}

Attachment attachmentFrom(const Row &row)
{
    return {.id = row.id<AttachmentId>(0),
            .ticket = row.id<TicketId>(1),
            .comment = row.optionalId<CommentId>(2),
            .fileName = row.text(3),
            .mediaType = row.text(4),
            .sizeBytes = row.int64(5),
            .sha256 = row.bytes(6),
            .uploadedBy = row.optionalId<UserId>(7),
            .uploadedByName = row.text(8),
            .createdAt = row.time(9)};
}

Comment loadComment(Connection &connection, CommentId id)
{
    auto comment = Query(connection, sqlFile(u"conversation/comment"_s))
                       .bind(u":id"_s, id)
                       .zeroOrOne(commentFrom);
    if (!comment)
        throw core::NotFound(
            QCoreApplication::translate("ConversationRepository",
                                        "This comment is not there any more: somebody has deleted "
                                        "it, or you may not see it. Nothing was changed."),
            u"comment id %1"_s.arg(id.value()));
    return *std::move(comment);
}

// Why a comment that is there was not changed.
[[noreturn]] void throwNotChanged(const Comment &current, const QString &seen,
                                  const QString &permission)
{
    if (current.body != seen)
        throw CommentConflict(current);
    throw core::Error(core::ErrorKind::Permission, permission,
                      u"comment id %1"_s.arg(current.id.value()));
}

// The statement wrote nothing because nobody has the login of this session.
[[noreturn]] void throwNotAPerson()
{
    throw core::Error(core::ErrorKind::Permission,
                      QCoreApplication::translate(
                          "ConversationRepository",
                          "Your sign-in belongs to no person in this desk, so nothing can be "
                          "written in your name. Ask an administrator to add you."));
}

// Holds the ticket until the end of the edit, so that nothing is written into the trash. One that
// does not exist is left to the foreign key.
void lockOutOfTrash(Connection &connection, TicketId ticket)
{
    struct Place {
        QString number;
        bool isTrash;
    };
    const auto read = [&](const QString &statement) {
        return Query(connection, sqlFile(statement))
            .bind(u":id"_s, ticket)
            .zeroOrOne([](const Row &row) {
                return Place{.number = row.text(0), .isTrash = row.boolean(1)};
            });
    };
    auto place = read(u"tickets/lockone"_s);
    if (!place)
        place = read(u"tickets/place"_s);
    if (place && place->isTrash)
        throw core::InvalidInput(
            QCoreApplication::translate(
                "ConversationRepository",
                "Ticket %1 is in the trash and was not changed. Restore it first.")
                .arg(place->number));
}

template <typename IdType>
IdType idOfMine(Query &insert)
{
    const auto id = insert.zeroOrOne([](const Row &row) { return row.id<IdType>(0); });
    if (!id)
        throwNotAPerson();
    return *id;
}

// Shows that the file's content is here: its hash alone would not let anybody attach it.
void claimContent(Connection &connection, AttachmentFile &file)
{
    QCryptographicHash proof(QCryptographicHash::Sha256);
    proof.addData(Query(connection, sqlFile(u"conversation/proofprefix"_s)).one([](const Row &row) {
        return row.bytes(0);
    }));
    file.eachChunk([&](int, const QByteArray &chunk) { proof.addData(chunk); });
    Query(connection, sqlFile(u"conversation/claimcontent"_s))
        .bind(u":sha256"_s, file.sha256())
        .bind(u":proof"_s, proof.result())
        .run();
}

void storeContent(Connection &connection, AttachmentFile &file)
{
    const qint64 added = Query(connection, sqlFile(u"conversation/addblob"_s))
                             .bind(u":sha256"_s, file.sha256())
                             .bind(u":size"_s, file.size())
                             .run();
    if (added == 0) { // stored before, by whomever
        claimContent(connection, file);
        return;
    }
    file.eachChunk([&](int ordinal, const QByteArray &chunk) {
        Query(connection, sqlFile(u"conversation/addchunk"_s))
            .bind(u":sha256"_s, file.sha256())
            .bind(u":ordinal"_s, ordinal)
            .bind(u":content"_s, chunk)
            .run();
    });
}

struct Content {
    QByteArray sha256;
    QString fileName;
};

Content contentOf(Connection &connection, AttachmentId id)
{
    auto content = Query(connection, sqlFile(u"conversation/content"_s))
                       .bind(u":id"_s, id)
                       .zeroOrOne([](const Row &row) {
                           return Content{.sha256 = row.bytes(0), .fileName = row.text(1)};
                       });
    if (!content)
        throw core::NotFound(QCoreApplication::translate(
            "ConversationRepository",
            "This attachment does not exist, or you may not see it. Refresh the ticket."));
    return *std::move(content);
}

void writeChunk(const QByteArray &chunk, QIODevice &target)
{
    if (target.write(chunk) != chunk.size())
        throw core::EnvironmentError(
            QCoreApplication::translate("ConversationRepository",
                                        "The attachment could not be written to its end. The disk "
                                        "may be full, or the folder may be closed to you."),
            target.errorString());
}

} // namespace

QList<Comment> loadComments(Connection &connection, TicketId ticket)
{
    return Query(connection, sqlFile(u"conversation/comments"_s))
        .bind(u":ticket"_s, ticket)
        .all(commentFrom);
}

QList<Attachment> loadAttachments(Connection &connection, TicketId ticket)
{
    return Query(connection, sqlFile(u"conversation/attachments"_s))
        .bind(u":ticket"_s, ticket)
        .all(attachmentFrom);
}

CommentId addComment(AuditedWrite &write, const NewComment &comment)
{
    lockOutOfTrash(write.connection(), comment.ticket);
    Query insert(write.connection(), sqlFile(u"conversation/addcomment"_s));
    insert.bind(u":ticket"_s, comment.ticket)
        .bind(u":visibility"_s, comment.visibility)
        .bind(u":body"_s, comment.body);
    return idOfMine<CommentId>(insert);
}

void editComment(AuditedWrite &write, CommentId id, const QString &seen, const QString &body)
{
    Connection &connection = write.connection();
    lockOutOfTrash(connection, loadComment(connection, id).ticket);
    const qint64 changed = Query(connection, sqlFile(u"conversation/editcomment"_s))
                               .bind(u":id"_s, id)
                               .bind(u":seen"_s, seen)
                               .bind(u":body"_s, body)
                               .run();
    if (changed == 0)
        throwNotChanged(loadComment(connection, id), seen,
                        QCoreApplication::translate(
                            "ConversationRepository",
                            "Only whoever wrote a comment may change it. Nothing was changed."));
}

void deleteComment(AuditedWrite &write, CommentId id, const QString &seen)
{
    Connection &connection = write.connection();
    lockOutOfTrash(connection, loadComment(connection, id).ticket);
    Query(connection, sqlFile(u"conversation/lockcomment"_s))
        .bind(u":id"_s, id)
        .each([](const Row &) {});
    const auto deleted = Query(connection, sqlFile(u"conversation/deletecomment"_s))
                             .bind(u":id"_s, id)
                             .bind(u":seen"_s, seen)
                             .zeroOrOne([](const Row &row) { return row.boolean(0); });
    if (!deleted.value_or(false))
        throwNotChanged(loadComment(connection, id), seen,
                        QCoreApplication::translate("ConversationRepository",
                                                    "Only whoever wrote a comment, or a "
                                                    "supervisor, may delete it. Nothing was "
                                                    "changed."));
}

AttachmentId addAttachment(AuditedWrite &write, const NewAttachment &attachment)
{
    AttachmentFile file(attachment.path);
    storeContent(write.connection(), file);
    // Only now: nobody shall wait for the ticket while a large file goes in.
    lockOutOfTrash(write.connection(), attachment.ticket);
    Query insert(write.connection(), sqlFile(u"conversation/addattachment"_s));
    insert.bind(u":ticket"_s, attachment.ticket)
        .bind(u":comment"_s, attachment.comment)
        .bind(u":file_name"_s, file.name())
        .bind(u":media_type"_s, file.mediaType())
        .bind(u":sha256"_s, file.sha256());
    return idOfMine<AttachmentId>(insert);
}

void readAttachment(Connection &connection, AttachmentId id, QIODevice &target)
{
    const Content content = contentOf(connection, id);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Query(connection, sqlFile(u"conversation/chunks"_s))
        .bind(u":sha256"_s, content.sha256)
        .each([&](const Row &row) {
            const QByteArray chunk = row.bytes(0);
            hash.addData(chunk);
            writeChunk(chunk, target);
        });
    if (hash.result() != content.sha256)
        throw core::EnvironmentError(
            QCoreApplication::translate("ConversationRepository",
                                        "The stored content of \"%1\" is damaged: it is not what "
                                        "was attached. Tell an administrator; a backup may hold it "
                                        "whole.")
                .arg(content.fileName),
            u"attachment %1 does not match its SHA-256"_s.arg(id.value()));
}

} // namespace deskhand::repositories
