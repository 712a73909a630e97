// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentstory.h"

#include "domain/auditvalue.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace deskhand::domain {

using namespace Qt::StringLiterals;

namespace {

// What the history says of one comment.
struct Track {
    QList<CommentText> texts; // as in CommentStory; empty: never altered
    std::optional<AuditEntry> deletion;
};

class Names {
public:
    explicit Names(const TicketDetail &detail)
    {
        for (const User &person : detail.people) {
            m_people.insert(person.id, person.name);
            if (!person.login.isEmpty())
                m_actors.insert(person.login, person.name);
        }
    }
    [[nodiscard]] QString ofActor(const QString &login) const
    {
        return m_actors.value(login, login);
    }
    [[nodiscard]] QString ofPerson(std::optional<UserId> person) const
    {
        return person ? m_people.value(*person) : QString();
    }

private:
    QHash<UserId, QString> m_people;
    QHash<QString, QString> m_actors;
};

class Reader {
public:
    explicit Reader(const Names &names) : m_names(names) {}

    void take(const AuditEntry &entry)
    {
        switch (entry.action) {
        case AuditAction::Insert:
            takeInsert(entry);
            break;
        case AuditAction::Update:
            takeUpdate(entry);
            break;
        case AuditAction::Delete:
            m_tracks[entry.record].deletion = entry;
            m_told.insert(entry.id);
            break;
        }
    }

    [[nodiscard]] const QHash<qint64, Track> &tracks() const { return m_tracks; }
    [[nodiscard]] const QSet<AuditEntryId> &told() const { return m_told; }

private:
    void takeInsert(const AuditEntry &entry)
    {
        const auto deletion = std::exchange(m_tracks[entry.record].deletion, std::nullopt);
        if (deletion) // by an undo
            m_told.remove(deletion->id);
        else
            m_told.insert(entry.id);
    }

    void takeUpdate(const AuditEntry &entry)
    {
        const FieldChange *body = changeOf(entry, u"body");
        if (!body)
            return;
        auto &texts = m_tracks[entry.record].texts;
        if (texts.isEmpty())
            texts.append({.body = body->before.toString()});
        texts.append(
            {.body = body->after.toString(), .by = m_names.ofActor(entry.actor), .at = entry.at});
    }

    const Names &m_names;
    QHash<qint64, Track> m_tracks;
    QSet<AuditEntryId> m_told;
};

CommentStory storyOf(const Comment &comment, const Track &track)
{
    CommentStory story{.comment = comment, .texts = track.texts};
    if (story.texts.isEmpty())
        story.texts.append({.body = comment.body});
    story.texts.first().by = comment.authorName;
    story.texts.first().at = comment.createdAt;
    return story;
}

// As its deletion wrote it down.
Comment deletedComment(const AuditEntry &deletion, TicketId ticket, const Names &names)
{
    const auto before = [&](QStringView field) {
        const FieldChange *change = changeOf(deletion, field);
        return change ? change->before : QJsonValue();
    };
    const auto author = idFrom<UserId>(before(u"author_id"));
    return {.id = CommentId(deletion.record),
            .ticket = ticket,
            .author = author,
            .authorName = names.ofPerson(author),
            // What is not known to be public is not for everybody.
            .visibility = core::fromWord<CommentVisibility>(before(u"visibility").toString())
                              .value_or(CommentVisibility::Internal),
            .body = before(u"body").toString(),
            .createdAt = timeFrom(before(u"created_at"))};
}

} // namespace

CommentStories commentStories(const TicketDetail &detail)
{
    const Names names(detail);
    Reader reader(names);
    for (const AuditEntry &entry : detail.history)
        if (entry.table == u"comments"_s)
            reader.take(entry);

    CommentStories stories{.told = reader.told()};
    QHash<qint64, Track> gone = reader.tracks();
    for (const Comment &comment : detail.comments)
        stories.comments.append(storyOf(comment, gone.take(comment.id.value())));
    for (const Track &track : std::as_const(gone)) {
        if (!track.deletion)
            continue;
        CommentStory story =
            storyOf(deletedComment(*track.deletion, detail.ticket.id, names), track);
        story.deletedBy = names.ofActor(track.deletion->actor);
        story.deletedAt = track.deletion->at;
        stories.comments.append(story);
    }
    std::sort(stories.comments.begin(), stories.comments.end(),
              [](const CommentStory &one, const CommentStory &other) {
                  return std::pair(one.comment.createdAt, one.comment.id) <
                         std::pair(other.comment.createdAt, other.comment.id);
              });
    return stories;
}

} // namespace deskhand::domain
