// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentstory.h"
#include "domain/enums.h"
#include "domain/ticketdetail.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace deskhand::items {

// One thing that happened to a ticket, or the day it happened on.
struct TimelineEntry {
    enum class Kind {
        Day,         // stands before the first entry of each day
        Description, // what the requester wrote first
        Comment,
        Attachment,
        Change, // what one edit changed in the fields, in words
    };
    // Who speaks, for the eye.
    enum class Side { Requester, Staff };
    // What the reader may do with a comment.
    enum class Offer { Edit = 1, Delete = 2 };
    Q_DECLARE_FLAGS(Offers, Offer)

    Kind kind = Kind::Change;
    qint64 id = 0;  // of the comment, attachment or first audit entry; a day's Julian number,
                    // negative for the first
    QDateTime at;   // local time
    QString author; // plain, not isolated; empty when unknown
    Side side = Side::Staff;
    domain::CommentVisibility visibility = domain::CommentVisibility::Public;
    QString text;         // body, file name, or one sentence per line; untrusted
    qint64 sizeBytes = 0; // of an attachment
    // Those a comment has had, times local, from the first to the one it has; empty where it has
    // always been as it is.
    QList<domain::CommentText> texts;
    QString deletedBy;   // as `author`; of a comment
    QDateTime deletedAt; // local; invalid: it is there
    Offers offers;
    bool isMine = false; // the reader's comment

    [[nodiscard]] bool isDeleted() const { return deletedAt.isValid(); }
    [[nodiscard]] bool isSameAs(const TimelineEntry &other) const
    {
        return kind == other.kind && id == other.id;
    }
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineEntry::Offers)

// Description, comments, attachments and changes in the order they happened, days set apart; a
// deleted comment stands where it stood. Changes of server-derived columns are left out, and so are
// those that the entry of a comment tells (it was added, altered, deleted) and those the ticket was
// born with. What is offered is what the database would let directory.me do; nothing in the trash.
QList<TimelineEntry> timelineOf(const domain::TicketDetail &detail,
                                const domain::Directory &directory, const QTimeZone &zone);

} // namespace deskhand::items
