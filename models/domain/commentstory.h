// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"

#include <QSet>

namespace deskhand::domain {

// A text that a comment had, and who gave it to it. The first one is as old as the comment,
// be it imported; the others as old as their edits.
struct CommentText {
    QString body;
    QString by; // name; the login where nobody known bears it; empty: unknown
    QDateTime at;

    friend bool operator==(const CommentText &, const CommentText &) = default;
};

// A comment with what became of it since it was written.
struct CommentStory {
    Comment comment;          // as it is; a deleted one as it was last
    QList<CommentText> texts; // never empty: from the first one to the one it has
    QString deletedBy;        // as CommentText::by
    QDateTime deletedAt;      // invalid: it is there

    [[nodiscard]] bool isDeleted() const { return deletedAt.isValid(); }
    [[nodiscard]] qsizetype edits() const { return texts.size() - 1; }

    friend bool operator==(const CommentStory &, const CommentStory &) = default;
};

struct CommentStories {
    QList<CommentStory> comments; // oldest first, the deleted ones in their places
    // The entries of the history that these tell in full: that a comment was written, and that one
    // was deleted which is still gone. One that came back is as it was, and its going and coming
    // are left to be told otherwise.
    QSet<AuditEntryId> told;
};

// By the ticket's history. Whoever may not read that sees the comments as they are, as if they had
// never been other, and no deleted one.
CommentStories commentStories(const TicketDetail &detail);

} // namespace deskhand::domain
