// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketasof.h"

#include "domain/auditvalue.h"
#include "domain/derived.h"

#include <QHash>
#include <algorithm>

namespace deskhand::domain {

using namespace Qt::StringLiterals;

namespace {

template <typename Item>
auto itemOf(QList<Item> &items, qint64 id)
{
    return std::find_if(items.begin(), items.end(),
                        [&](const Item &item) { return item.id.value() == id; });
}

// Takes steps of the history back, newest first.
class Rewind {
public:
    Rewind(TicketDetail &detail, const Directory &directory) : m_detail(detail)
    {
        for (const User &user : directory.staff + detail.people)
            m_people.insert(user.id, user.name);
        for (const Team &team : directory.teams)
            m_teams.insert(team.id, team.name);
        for (const Tag &tag : directory.tags)
            m_tags.insert(tag.id, {.id = tag.id, .name = tag.name, .colour = tag.colour});
    }

    void take(const AuditEntry &entry)
    {
        if (entry.table == u"tickets"_s)
            takeFields(entry);
        else if (entry.table == u"ticket_tags"_s)
            takeTag(entry);
        else if (entry.table == u"comments"_s)
            takePart(m_detail.comments, entry, &Rewind::setComment);
        else if (entry.table == u"attachments"_s)
            takePart(m_detail.attachments, entry, &Rewind::setAttachment);
    }

private:
    void takeFields(const AuditEntry &entry)
    {
        for (const FieldChange &change : entry.changes)
            setField(change.field, change.before);
        --m_detail.ticket.version;
    }

    void setField(const QString &field, const QJsonValue &value)
    {
        Ticket &ticket = m_detail.ticket;
        if (field == u"number"_s)
            ticket.number = value.toString();
        else if (field == u"title"_s)
            ticket.title = value.toString();
        else if (field == u"description"_s)
            ticket.description = value.toString();
        else if (field == u"status"_s)
            ticket.status = core::fromWord<TicketStatus>(value.toString()).value_or(ticket.status);
        else if (field == u"priority"_s)
            ticket.priority =
                core::fromWord<TicketPriority>(value.toString()).value_or(ticket.priority);
        else
            setLink(field, value);
    }

    void setLink(const QString &field, const QJsonValue &value)
    {
        Ticket &ticket = m_detail.ticket;
        if (field == u"creator_id"_s)
            ticket.requester = idFrom<UserId>(value);
        else if (field == u"assignee_id"_s)
            ticket.assignee = idFrom<UserId>(value);
        else if (field == u"team_id"_s)
            ticket.team = idFrom<TeamId>(value);
        else
            setTime(field, timeFrom(value));
    }

    void setTime(const QString &field, const QDateTime &time)
    {
        Ticket &ticket = m_detail.ticket;
        if (field == u"created_at"_s)
            ticket.createdAt = time;
        else if (field == u"status_changed_at"_s)
            ticket.statusChangedAt = time;
        else if (field == u"resolved_at"_s)
            ticket.resolvedAt = time;
        else if (field == u"deleted_at"_s)
            ticket.deletedAt = time;
    }

    void takeTag(const AuditEntry &entry)
    {
        for (const FieldChange &change : entry.changes) {
            if (change.field != u"tag_id"_s)
                continue;
            auto &tags = m_detail.row.tags;
            if (const auto put = idFrom<TagId>(change.after))
                tags.removeIf([&](const TagRef &tag) { return tag.id == *put; });
            if (const auto taken = idFrom<TagId>(change.before))
                tags.append(m_tags.value(*taken, {.id = *taken}));
        }
    }

    template <typename Item>
    void takePart(QList<Item> &items, const AuditEntry &entry,
                  void (Rewind::*set)(Item &, const FieldChange &))
    {
        auto item = itemOf(items, entry.record);
        if (entry.action == AuditAction::Insert) {
            if (item != items.end())
                items.erase(item);
            return;
        }
        if (item == items.end()) {
            Item gone;
            gone.id = decltype(gone.id)(entry.record);
            gone.ticket = m_detail.ticket.id;
            item = items.insert(items.end(), gone);
        }
        for (const FieldChange &change : entry.changes)
            (this->*set)(*item, change);
    }

    void setComment(Comment &comment, const FieldChange &change)
    {
        if (change.field == u"author_id"_s) {
            comment.author = idFrom<UserId>(change.before);
            comment.authorName = nameOf(comment.author);
        } else if (change.field == u"visibility"_s) {
            comment.visibility = core::fromWord<CommentVisibility>(change.before.toString())
                                     .value_or(comment.visibility);
        } else if (change.field == u"body"_s) {
            comment.body = change.before.toString();
        } else if (change.field == u"created_at"_s) {
            comment.createdAt = timeFrom(change.before);
        }
    }

    void setAttachment(Attachment &file, const FieldChange &change)
    {
        if (change.field == u"comment_id"_s) {
            file.comment = idFrom<CommentId>(change.before);
        } else if (change.field == u"file_name"_s) {
            file.fileName = change.before.toString();
        } else if (change.field == u"media_type"_s) {
            file.mediaType = change.before.toString();
        } else if (change.field == u"sha256"_s) {
            file.sha256 = QByteArray::fromHex(change.before.toString().toLatin1());
        } else if (change.field == u"uploaded_by"_s) {
            file.uploadedBy = idFrom<UserId>(change.before);
            file.uploadedByName = nameOf(file.uploadedBy);
        } else if (change.field == u"created_at"_s) {
            file.createdAt = timeFrom(change.before);
        }
    }

public:
    [[nodiscard]] QString nameOf(std::optional<UserId> person) const
    {
        return person ? m_people.value(*person) : QString();
    }
    [[nodiscard]] QString nameOf(std::optional<TeamId> team) const
    {
        return team ? m_teams.value(*team) : QString();
    }

private:
    TicketDetail &m_detail;
    QHash<UserId, QString> m_people;
    QHash<TeamId, QString> m_teams;
    QHash<TagId, TagRef> m_tags;
};

template <typename Item>
void sortByTime(QList<Item> &items)
{
    std::sort(items.begin(), items.end(), [](const Item &one, const Item &other) {
        return std::pair(one.createdAt, one.id) < std::pair(other.createdAt, other.id);
    });
}

// The names of those it had already are known, whoever they are.
void fillRow(TicketDetail &detail, const Rewind &names)
{
    const Ticket &ticket = detail.ticket;
    TicketRow &row = detail.row;
    if (row.requester != ticket.requester)
        row.requesterName = names.nameOf(ticket.requester);
    if (row.assignee != ticket.assignee)
        row.assigneeName = names.nameOf(ticket.assignee);
    if (row.team != ticket.team)
        row.teamName = names.nameOf(ticket.team);
    row.number = ticket.number;
    row.title = ticket.title;
    row.status = ticket.status;
    row.priority = ticket.priority;
    row.requester = ticket.requester;
    row.assignee = ticket.assignee;
    row.team = ticket.team;
    row.createdAt = ticket.createdAt;
    row.updatedAt = ticket.updatedAt;
    row.statusChangedAt = ticket.statusChangedAt;
    row.resolvedAt = ticket.resolvedAt;
    row.deletedAt = ticket.deletedAt;
    row.version = ticket.version;
    std::sort(row.tags.begin(), row.tags.end(), [](const TagRef &one, const TagRef &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
}

bool isBirth(const AuditEntry &entry)
{
    return entry.table == u"tickets"_s && entry.action == AuditAction::Insert;
}

} // namespace

std::optional<TicketDetail> ticketAsOf(const TicketDetail &now, const Directory &directory,
                                       const QDateTime &at)
{
    const auto birth = std::find_if(now.history.begin(), now.history.end(), isBirth);
    if (birth == now.history.end() || birth->at > at)
        return std::nullopt;
    TicketDetail then = now;
    Rewind rewind(then, directory);
    while (then.history.constLast().at > at)
        rewind.take(then.history.takeLast());

    Ticket &ticket = then.ticket;
    if (then.history.size() < now.history.size())
        ticket.updatedAt = then.history.constLast().at;
    fillRow(then, rewind);
    sortByTime(then.comments);
    sortByTime(then.attachments);
    then.overdue = isOverdue(ticket.status, ticket.createdAt, at);
    then.escalationNeeded = needsEscalation(ticket.status, ticket.statusChangedAt, at);
    then.responseTime.reset();
    if (!then.comments.isEmpty())
        then.responseTime = responseTime(ticket.createdAt, then.comments.constFirst().createdAt);
    return then;
}

QList<TicketMoment> momentsOf(const TicketDetail &detail)
{
    QList<TicketMoment> moments;
    const auto &history = detail.history;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QDateTime &at = history[i].at;
        const bool goesOn =
            i > 0 && (history[i].editId == history[i - 1].editId || at <= moments.constLast().at);
        if (!goesOn)
            moments.append({.at = at, .first = i, .end = i + 1});
        moments.last().at = std::max(moments.constLast().at, at);
        moments.last().end = i + 1;
    }
    return moments;
}

bool hasPast(const TicketDetail &detail)
{
    return std::any_of(detail.history.begin(), detail.history.end(), isBirth);
}

} // namespace deskhand::domain
