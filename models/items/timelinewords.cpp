// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinewords.h"

#include "core/bidi.h"
#include "items/enumlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::items {

namespace {

using core::isolated;

template <typename Enum>
QString labelOf(const QJsonValue &word)
{
    const auto value = domain::fromWord<Enum>(word.toString());
    return value ? label(*value) : isolated(word.toString());
}

// Sentences for a field that may be empty: filled, emptied, changed.
struct Phrases {
    const char *set;
    const char *unset;
    const char *changed;
};

constexpr Phrases assigneePhrases{
    QT_TRANSLATE_NOOP("TimelineWords", "%1 assigned this to %2"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took this from %2, now nobody is assigned"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 changed assignee from %2 to %3"),
};
constexpr Phrases requesterPhrases{
    QT_TRANSLATE_NOOP("TimelineWords", "%1 set the requester to %2"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 removed the requester %2"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 changed requester from %2 to %3"),
};
constexpr Phrases teamPhrases{
    QT_TRANSLATE_NOOP("TimelineWords", "%1 gave this to the team %2"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took this from the team %2"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 changed team from %2 to %3"),
};

QString phrase(const Phrases &phrases, const QString &actor, const QString &before,
               const QString &after)
{
    if (before.isEmpty())
        return TimelineWords::tr(phrases.set).arg(actor, after);
    if (after.isEmpty())
        return TimelineWords::tr(phrases.unset).arg(actor, before);
    return TimelineWords::tr(phrases.changed).arg(actor, before, after);
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 120;
    return isolated(text.size() <= longest ? text : text.left(longest - 1) + u'…');
}

QJsonValue valueOf(const domain::AuditEntry &entry, QStringView field)
{
    for (const domain::FieldChange &change : entry.changes)
        if (change.field == field)
            return entry.action == domain::AuditAction::Delete ? change.before : change.after;
    return {};
}

QString nameOf(const QHash<qint64, QString> &names, const QJsonValue &id, const char *unknown)
{
    if (id.isNull() || id.isUndefined())
        return {};
    const QString name = names.value(qint64(id.toDouble()));
    return name.isEmpty() ? TimelineWords::tr(unknown) : isolated(name);
}

} // namespace

TimelineWords::TimelineWords(const domain::TicketDetail &detail, const domain::Directory &directory)
    : m_createdAt(detail.ticket.createdAt)
{
    const auto learn = [this](const domain::User &user) {
        m_people.insert(user.id.value(), user.name);
        if (!user.login.isEmpty())
            m_actors.insert(user.login, user.name);
    };
    std::for_each(directory.staff.begin(), directory.staff.end(), learn);
    std::for_each(detail.people.begin(), detail.people.end(), learn);
    if (directory.me.id.isValid())
        learn(directory.me);
    if (detail.row.requester)
        m_people.insert(detail.row.requester->value(), detail.row.requesterName);
    if (detail.row.assignee)
        m_people.insert(detail.row.assignee->value(), detail.row.assigneeName);
    for (const domain::Team &team : directory.teams)
        m_teams.insert(team.id.value(), team.name);
    for (const domain::Tag &tag : directory.tags)
        m_tags.insert(tag.id.value(), tag.name);
    for (const domain::TagRef &tag : detail.row.tags)
        m_tags.insert(tag.id.value(), tag.name);
}

QString TimelineWords::actorName(const QString &actor) const
{
    return m_actors.value(actor, actor);
}

QStringList TimelineWords::sentences(const domain::AuditEntry &entry) const
{
    using domain::AuditAction;
    const QString actor = isolated(actorName(entry.actor));
    QStringList told;
    if (entry.table == u"tickets" && entry.action == AuditAction::Update) {
        for (const domain::FieldChange &change : entry.changes)
            told.append(ticketSentence(actor, change));
    } else if (entry.table == u"tickets" && entry.action == AuditAction::Insert) {
        // A ticket is born now; one that is older came from elsewhere.
        if (m_createdAt.secsTo(entry.at) > 60)
            told.append(tr("%1 imported this ticket").arg(actor));
    } else if (entry.table == u"ticket_tags") {
        told.append(tagSentence(actor, entry));
    } else if (entry.table == u"comments") {
        told.append(commentSentence(actor, entry));
    } else if (entry.table == u"attachments" && entry.action == AuditAction::Delete) {
        told.append(tr("%1 removed the file %2")
                        .arg(actor, shortened(valueOf(entry, u"file_name").toString())));
    }
    told.removeAll(QString());
    return told;
}

QString TimelineWords::ticketSentence(const QString &actor, const domain::FieldChange &change) const
{
    const QJsonValue &before = change.before;
    const QJsonValue &after = change.after;
    if (change.field == u"status")
        return tr("%1 changed status from %2 to %3")
            .arg(actor, labelOf<domain::TicketStatus>(before),
                 labelOf<domain::TicketStatus>(after));
    if (change.field == u"priority")
        return tr("%1 changed priority from %2 to %3")
            .arg(actor, labelOf<domain::TicketPriority>(before),
                 labelOf<domain::TicketPriority>(after));
    if (change.field == u"title")
        return tr("%1 changed the title from “%2” to “%3”")
            .arg(actor, shortened(before.toString()), shortened(after.toString()));
    if (change.field == u"description")
        return tr("%1 changed the description").arg(actor);
    if (change.field == u"number")
        return tr("%1 changed the number from %2 to %3")
            .arg(actor, shortened(before.toString()), shortened(after.toString()));
    if (change.field == u"assignee_id")
        return phrase(assigneePhrases, actor, personName(before), personName(after));
    if (change.field == u"creator_id")
        return phrase(requesterPhrases, actor, personName(before), personName(after));
    if (change.field == u"team_id") {
        constexpr const char *unknown = QT_TRANSLATE_NOOP("TimelineWords", "a former team");
        return phrase(teamPhrases, actor, nameOf(m_teams, before, unknown),
                      nameOf(m_teams, after, unknown));
    }
    if (change.field == u"deleted_at")
        return (after.isNull() ? tr("%1 restored this from the trash")
                               : tr("%1 moved this to the trash"))
            .arg(actor);
    return {}; // derived by the server from the others
}

QString TimelineWords::commentSentence(const QString &actor, const domain::AuditEntry &entry)
{
    if (entry.action == domain::AuditAction::Delete)
        return tr("%1 deleted a comment").arg(actor);
    if (entry.action == domain::AuditAction::Insert)
        return tr("%1 restored a comment").arg(actor);
    for (const domain::FieldChange &change : entry.changes) {
        if (change.field == u"author_id")
            return tr("%1 changed the author of a comment").arg(actor);
        if (change.field != u"visibility")
            continue;
        const bool isNote = change.after.toString() == u"internal";
        return (isNote ? tr("%1 made a comment an internal note")
                       : tr("%1 made an internal note public"))
            .arg(actor);
    }
    return {}; // its text: the comment itself tells that
}

QString TimelineWords::tagSentence(const QString &actor, const domain::AuditEntry &entry) const
{
    const QString tag = nameOf(m_tags, valueOf(entry, u"tag_id"),
                               QT_TRANSLATE_NOOP("TimelineWords", "a former tag"));
    return (entry.action == domain::AuditAction::Delete ? tr("%1 removed the tag %2")
                                                        : tr("%1 added the tag %2"))
        .arg(actor, tag);
}

QString TimelineWords::personName(const QJsonValue &id) const
{
    return nameOf(m_people, id, QT_TRANSLATE_NOOP("TimelineWords", "somebody unknown"));
}

} // namespace deskhand::items
