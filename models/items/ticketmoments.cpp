// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketmoments.h"

#include "core/bidi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::items {

namespace {

using domain::AuditAction;
using domain::AuditEntry;

QString valueAfter(const AuditEntry &entry, QStringView field)
{
    for (const domain::FieldChange &change : entry.changes)
        if (change.field == field)
            return change.after.toString();
    return {};
}

} // namespace

TicketMoments::TicketMoments(const domain::TicketDetail &detail, const domain::Directory &directory)
{
    if (!domain::hasPast(detail))
        return;
    m_history = detail.history;
    m_moments = domain::momentsOf(detail);
    m_words.emplace(detail, directory);
}

int TicketMoments::last(const QDateTime &until) const
{
    const auto later =
        std::upper_bound(m_moments.begin(), m_moments.end(), until,
                         [](const QDateTime &instant, const domain::TicketMoment &moment) {
                             return instant < moment.at;
                         });
    return int(later - m_moments.begin()) - 1;
}

QDateTime TicketMoments::settled(const QDateTime &instant) const
{
    const int next = last(instant) + 1;
    const bool isUnderWay = next < count() && m_history[m_moments[next].first].at <= instant;
    return isUnderWay ? m_moments[next].at : instant;
}

QString TicketMoments::words(int moment) const
{
    QStringList told;
    for (qsizetype i = m_moments[moment].first; i < m_moments[moment].end; ++i)
        told.append(sentences(m_history[i]));
    // The tags that a ticket was born with are no changes.
    const AuditEntry &first = m_history[m_moments[moment].first];
    const bool isBirth = first.table == u"tickets" && first.action == AuditAction::Insert;
    if (told.isEmpty())
        return tr("%1 changed something that is not shown")
            .arg(core::isolated(m_words->actorName(first.actor)));
    if (told.size() == 1 || isBirth)
        return told.constFirst();
    return tr("%1, and %Ln more", nullptr, int(told.size()) - 1).arg(told.constFirst());
}

// Whether it was deleted before.
bool TicketMoments::isRestored(const AuditEntry &entry) const
{
    return std::any_of(m_history.begin(), m_history.end(), [&](const AuditEntry &other) {
        return other.id < entry.id && other.action == AuditAction::Delete &&
               other.table == entry.table && other.record == entry.record;
    });
}

// What has an entry of its own in the timeline is told here as well.
QStringList TicketMoments::sentences(const AuditEntry &entry) const
{
    const bool isNewComment =
        entry.table == u"comments" && entry.action == AuditAction::Insert && !isRestored(entry);
    const QStringList told = isNewComment ? QStringList() : m_words->sentences(entry);
    if (!told.isEmpty() || entry.action != AuditAction::Insert)
        return told;
    const QString actor = core::isolated(m_words->actorName(entry.actor));
    if (entry.table == u"tickets")
        return {tr("%1 created this ticket").arg(actor)};
    if (entry.table == u"comments") {
        const bool internal =
            domain::fromWord<domain::CommentVisibility>(valueAfter(entry, u"visibility")) ==
            domain::CommentVisibility::Internal;
        return {internal ? tr("%1 added an internal note").arg(actor)
                         : tr("%1 added a reply").arg(actor)};
    }
    if (entry.table == u"attachments")
        return {tr("%1 attached the file %2")
                    .arg(actor, core::isolated(valueAfter(entry, u"file_name")))};
    return {};
}

} // namespace deskhand::items
