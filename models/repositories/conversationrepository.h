// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/edits.h"

#include <QIODevice>
#include <QList>

namespace deskhand::database {
class Connection;
}

// Comments and attachments. Synchronous; throws core::Error.
namespace deskhand::repositories {

class AuditedWrite;

QList<domain::Comment> loadComments(database::Connection &connection, domain::TicketId ticket);
QList<domain::Attachment> loadAttachments(database::Connection &connection,
                                          domain::TicketId ticket);

// The author is the signed-in person. Both throw InvalidInput, with the number, when the ticket is
// in the trash.
domain::CommentId addComment(AuditedWrite &write, const domain::NewComment &comment);

// Reads the file in chunks; stored once per SHA-256. InvalidInput for an empty, unreadable or
// too large file, with its name. Control and bidi characters are taken out of the file name.
domain::AttachmentId addAttachment(AuditedWrite &write, const domain::NewAttachment &attachment);

// Gives a comment another text, and takes one away; `seen` is what it said when that was decided.
// Throw domain::CommentConflict when it says something else by now, NotFound when it is gone,
// Permission when it is not for the signed-in person to change (or delete), and InvalidInput when
// its ticket is in the trash. What it said stays in the trail, and undoEdit brings it back.
void editComment(AuditedWrite &write, domain::CommentId id, const QString &seen,
                 const QString &body);
void deleteComment(AuditedWrite &write, domain::CommentId id, const QString &seen);

// Writes the content to `target` chunk by chunk.
void readAttachment(database::Connection &connection, domain::AttachmentId id, QIODevice &target);

} // namespace deskhand::repositories
