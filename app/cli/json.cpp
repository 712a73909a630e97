// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "domain/commentstory.h"
#include "transfer/auditexport.h"

#include <QJsonArray>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const domain::CommentStory &story)
{
    const domain::Comment &comment = story.comment;
    QJsonObject object{{u"author"_s, jsonText(comment.authorName)},
                       {u"visibility"_s, QString(domain::toWord(comment.visibility))},
                       {u"created_at"_s, jsonTime(comment.createdAt)},
                       {u"body"_s, comment.body},
                       {u"edited_at"_s, QJsonValue()},
                       {u"edited_by"_s, QJsonValue()}};
    if (story.edits() > 0) {
        object[u"edited_at"_s] = jsonTime(story.texts.constLast().at);
        object[u"edited_by"_s] = jsonText(story.texts.constLast().by);
    }
    if (story.isDeleted()) {
        object[u"deleted_at"_s] = jsonTime(story.deletedAt);
        object[u"deleted_by"_s] = jsonText(story.deletedBy);
    }
    return object;
}

QJsonObject toJson(const domain::Attachment &attachment)
{
    return {{u"file_name"_s, attachment.fileName},
            {u"media_type"_s, attachment.mediaType},
            {u"size_bytes"_s, attachment.sizeBytes},
            {u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex())},
            {u"uploaded_by"_s, jsonText(attachment.uploadedByName)},
            {u"created_at"_s, jsonTime(attachment.createdAt)}};
}

QJsonObject toJson(const domain::UndoConflict &conflict)
{
    return {{u"ticket"_s, jsonText(conflict.ticketNumber)},
            {u"table"_s, conflict.table},
            {u"record"_s, conflict.record},
            {u"field"_s, conflict.field},
            {u"left"_s, conflict.left},
            {u"now"_s, conflict.now},
            {u"changed_by"_s, jsonText(conflict.changedBy)},
            {u"changed_at"_s, jsonTime(conflict.changedAt)}};
}

template <typename Item>
QJsonArray listOf(const QList<Item> &items)
{
    QJsonArray list;
    for (const auto &item : items)
        list.append(toJson(item));
    return list;
}

} // namespace

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoTime(time)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const domain::TicketRow &row)
{
    QJsonArray tags;
    for (const auto &tag : row.tags)
        tags.append(tag.name);
    return {{u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"status"_s, QString(domain::toWord(row.status))},
            {u"priority"_s, QString(domain::toWord(row.priority))},
            {u"requester"_s, jsonText(row.requesterName)},
            {u"assignee"_s, jsonText(row.assigneeName)},
            {u"team"_s, jsonText(row.teamName)},
            {u"tags"_s, tags},
            {u"created_at"_s, jsonTime(row.createdAt)},
            {u"updated_at"_s, jsonTime(row.updatedAt)},
            {u"resolved_at"_s, jsonTime(row.resolvedAt)}};
}

QJsonObject toJson(const domain::TicketDetail &detail)
{
    QJsonObject object = toJson(detail.row);
    object.insert(u"description"_s, detail.ticket.description);
    object.insert(u"version"_s, detail.ticket.version);
    object.insert(u"deleted_at"_s, jsonTime(detail.ticket.deletedAt));
    QJsonArray comments;
    QJsonArray deletedComments;
    for (const domain::CommentStory &story : domain::commentStories(detail).comments)
        (story.isDeleted() ? deletedComments : comments).append(toJson(story));
    object.insert(u"comments"_s, comments);
    object.insert(u"deleted_comments"_s, deletedComments);
    object.insert(u"attachments"_s, listOf(detail.attachments));
    return object;
}

QJsonObject toJson(const domain::AuditEntry &entry)
{
    return transfer::auditEntryJson(entry);
}

QJsonObject toJson(const domain::User &user)
{
    return {{u"name"_s, user.name},
            {u"email"_s, jsonText(user.email)},
            {u"login"_s, jsonText(user.login)},
            {u"tier"_s, QString(domain::toWord(user.tier))},
            {u"active"_s, user.active},
            {u"created_at"_s, jsonTime(user.createdAt)}};
}

QJsonObject toJson(const domain::Account &account)
{
    QJsonObject object = toJson(account.person);
    object.insert(u"teams"_s, QJsonArray::fromStringList(account.teams));
    object.insert(u"last_sign_in"_s, jsonTime(account.lastSignIn));
    object.insert(u"password_expires_at"_s, jsonTime(account.passwordExpiresAt));
    return object;
}

QJsonObject toJson(const domain::UndoOutcome &outcome)
{
    QJsonArray irreversible;
    for (const auto kind : outcome.irreversible)
        irreversible.append(QString(domain::toWord(kind)));
    return {{u"restored"_s, restoredCount(outcome)},
            {u"conflicts"_s, listOf(outcome.conflicts)},
            {u"out_of_reach"_s, outcome.outOfReach},
            {u"irreversible"_s, irreversible}};
}

} // namespace deskhand::app
