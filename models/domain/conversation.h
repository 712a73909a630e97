// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace deskhand::domain {

struct Comment {
    CommentId id;
    TicketId ticket;
    std::optional<UserId> author;
    QString authorName; // empty when the author is unknown
    CommentVisibility visibility = CommentVisibility::Public;
    QString body;
    QDateTime createdAt;

    friend bool operator==(const Comment &, const Comment &) = default;
};

// What is known of an attachment without its content.
struct Attachment {
    AttachmentId id;
    TicketId ticket;
    std::optional<CommentId> comment;
    QString fileName;
    QString mediaType; // by content, not by name
    qint64 sizeBytes = 0;
    QByteArray sha256; // 32 bytes, binary
    std::optional<UserId> uploadedBy;
    QString uploadedByName;
    QDateTime createdAt;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace deskhand::domain
