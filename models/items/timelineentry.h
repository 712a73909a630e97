// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ticketdetail.h"

#include <QDateTime>
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

    Kind kind = Kind::Change;
    qint64 id = 0;  // of the comment, attachment or first audit entry; a day's Julian number,
                    // negative for the first
    QDateTime at;   // local time
    QString author; // plain, not isolated; empty when unknown
    Side side = Side::Staff;
    domain::CommentVisibility visibility = domain::CommentVisibility::Public;
    QString text;         // body, file name, or one sentence per line; untrusted
    qint64 sizeBytes = 0; // of an attachment

    [[nodiscard]] bool isSameAs(const TimelineEntry &other) const
    {
        return kind == other.kind && id == other.id;
    }
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

// Description, comments, attachments and changes in the order they happened, days set apart.
// Changes of server-derived columns are left out, and so are those an entry of its own tells
// (a comment was added) and those the ticket was born with.
QList<TimelineEntry> timelineOf(const domain::TicketDetail &detail,
                                const domain::Directory &directory, const QTimeZone &zone);

} // namespace deskhand::items
