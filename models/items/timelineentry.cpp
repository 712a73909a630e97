// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelineentry.h"

#include "items/timelinewords.h"

#include <QSet>
#include <algorithm>
#include <tuple>

namespace deskhand::items {

namespace {

using Kind = TimelineEntry::Kind;
using Side = TimelineEntry::Side;

TimelineEntry descriptionEntry(const domain::TicketDetail &detail)
{
    return {.kind = Kind::Description,
            .id = detail.ticket.id.value(),
            .at = detail.ticket.createdAt,
            .author = detail.row.requesterName,
            .side = Side::Requester,
            .text = detail.ticket.description};
}

TimelineEntry::Offers offersOf(const domain::CommentStory &story, const domain::Ticket &ticket,
                               const domain::User &me)
{
    using Offer = TimelineEntry::Offer;
    if (story.isDeleted() || ticket.deletedAt.isValid() || !me.id.isValid())
        return {};
    if (story.comment.author == me.id || me.tier == domain::UserTier::Admin)
        return Offer::Edit | Offer::Delete;
    if (me.tier == domain::UserTier::Supervisor)
        return Offer::Delete;
    return {};
}

TimelineEntry commentEntry(const domain::CommentStory &story, const domain::Ticket &ticket,
                           const domain::User &me)
{
    const domain::Comment &comment = story.comment;
    const bool byRequester = comment.author && comment.author == ticket.requester;
    const bool isPlain = story.edits() == 0 && !story.isDeleted();
    return {.kind = Kind::Comment,
            .id = comment.id.value(),
            .at = comment.createdAt,
            .author = comment.authorName,
            .side = byRequester ? Side::Requester : Side::Staff,
            .visibility = comment.visibility,
            .text = comment.body,
            .texts = isPlain ? QList<domain::CommentText>() : story.texts,
            .deletedBy = story.deletedBy,
            .deletedAt = story.deletedAt,
            .offers = offersOf(story, ticket, me),
            .isMine = me.id.isValid() && comment.author == me.id};
}

TimelineEntry attachmentEntry(const domain::Attachment &attachment, const domain::Ticket &ticket)
{
    const bool byRequester = attachment.uploadedBy && attachment.uploadedBy == ticket.requester;
    return {.kind = Kind::Attachment,
            .id = attachment.id.value(),
            .at = attachment.createdAt,
            .author = attachment.uploadedByName,
            .side = byRequester ? Side::Requester : Side::Staff,
            .text = attachment.fileName,
            .sizeBytes = attachment.sizeBytes};
}

// Edits that made the ticket: the tags and the assignee it was born with are no changes.
QSet<QUuid> birthsOf(const QList<domain::AuditEntry> &history)
{
    QSet<QUuid> births;
    for (const domain::AuditEntry &entry : history)
        if (entry.table == u"tickets" && entry.action == domain::AuditAction::Insert)
            births.insert(entry.editId);
    return births;
}

// One entry per edit, with a sentence per change that is not told otherwise.
QList<TimelineEntry> changeEntries(const domain::TicketDetail &detail,
                                   const domain::Directory &directory,
                                   const QSet<domain::AuditEntryId> &told)
{
    const TimelineWords words(detail, directory);
    const QSet<QUuid> births = birthsOf(detail.history);
    QHash<QUuid, qsizetype> places;
    QList<TimelineEntry> entries;
    for (const domain::AuditEntry &change : detail.history) {
        if (births.contains(change.editId) && change.table != u"tickets")
            continue;
        if (told.contains(change.id))
            continue;
        const QStringList sentences = words.sentences(change);
        if (sentences.isEmpty())
            continue;
        const QString text = sentences.join(u'\n');
        const auto place = places.constFind(change.editId);
        if (place != places.constEnd()) {
            entries[*place].text += u'\n' + text;
            continue;
        }
        places.insert(change.editId, entries.size());
        entries.append({.kind = Kind::Change,
                        .id = change.id.value(),
                        .at = change.at,
                        .author = words.actorName(change.actor),
                        .text = text});
    }
    return entries;
}

void moveTo(const QTimeZone &zone, TimelineEntry &entry)
{
    entry.at = entry.at.toTimeZone(zone);
    if (entry.isDeleted())
        entry.deletedAt = entry.deletedAt.toTimeZone(zone);
    for (domain::CommentText &text : entry.texts)
        text.at = text.at.toTimeZone(zone);
}

TimelineEntry dayEntry(const QDateTime &at)
{
    return {.kind = Kind::Day, .id = at.date().toJulianDay(), .at = at.date().startOfDay()};
}

} // namespace

QList<TimelineEntry> timelineOf(const domain::TicketDetail &detail,
                                const domain::Directory &directory, const QTimeZone &zone)
{
    QList<TimelineEntry> entries{descriptionEntry(detail)};
    const domain::CommentStories stories = domain::commentStories(detail);
    for (const domain::CommentStory &story : stories.comments)
        entries.append(commentEntry(story, detail.ticket, directory.me));
    for (const domain::Attachment &attachment : detail.attachments)
        entries.append(attachmentEntry(attachment, detail.ticket));
    entries.append(changeEntries(detail, directory, stories.told));

    // The description stays on top even where an import brought older comments.
    std::sort(entries.begin() + 1, entries.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.at, a.kind, a.id) < std::tuple(b.at, b.kind, b.id);
    });

    QList<TimelineEntry> withDays;
    withDays.reserve(entries.size() + 16);
    QDate day;
    for (TimelineEntry &entry : entries) {
        moveTo(zone, entry);
        if (entry.at.date() != day) {
            day = entry.at.date();
            TimelineEntry above = dayEntry(entry.at);
            // That day may come once more, where older comments stand below the description.
            if (withDays.isEmpty())
                above.id = -above.id;
            withDays.append(above);
        }
        withDays.append(std::move(entry));
    }
    return withDays;
}

} // namespace deskhand::items
