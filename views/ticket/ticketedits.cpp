// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketedits.h"

#include "domain/ticketconflict.h"
#include "services/answer.h"
#include "views/ticket/ticketmerge.h"

#include <algorithm>

namespace deskhand::views {

namespace {

bool isNamed(const domain::TagRef &tag, const QString &name)
{
    return tag.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

TicketEdits::TicketEdits(services::TicketService &tickets, QObject *parent)
    : QObject(parent),
      m_tickets(tickets)
{
}

void TicketEdits::change(const domain::Ticket &seen, const domain::TicketPatch &wanted,
                         const QString &reason)
{
    append(seen.id, {.kind = Job::Kind::Fields, .seen = seen, .fields = wanted, .reason = reason});
}

void TicketEdits::addTag(domain::TicketId ticket, const QString &name, const QString &reason)
{
    append(ticket, {.kind = Job::Kind::AddTag, .tag = name, .reason = reason});
}

void TicketEdits::removeTag(domain::TicketId ticket, const QString &name, const QString &reason)
{
    append(ticket, {.kind = Job::Kind::RemoveTag, .tag = name, .reason = reason});
}

void TicketEdits::restore(domain::TicketId ticket, const QString &reason)
{
    append(ticket, {.kind = Job::Kind::Restore, .reason = reason});
}

void TicketEdits::remove(domain::TicketId ticket, const QString &reason)
{
    append(ticket, {.kind = Job::Kind::Remove, .reason = reason});
}

bool TicketEdits::isSaving(domain::TicketId ticket) const
{
    return m_lines.contains(ticket);
}

domain::TicketPatch TicketEdits::pendingFields(domain::TicketId ticket) const
{
    domain::TicketPatch pending;
    for (const Job &job : m_lines.value(ticket).jobs)
        pending = combined(pending, job.fields);
    return pending;
}

QList<domain::TagRef> TicketEdits::withPendingTags(domain::TicketId ticket,
                                                   QList<domain::TagRef> tags) const
{
    for (const Job &job : m_lines.value(ticket).jobs) {
        if (job.kind != Job::Kind::AddTag && job.kind != Job::Kind::RemoveTag)
            continue;
        tags.removeIf([&](const domain::TagRef &tag) { return isNamed(tag, job.tag); });
        if (job.kind == Job::Kind::AddTag)
            tags.append({.name = job.tag});
    }
    return tags;
}

void TicketEdits::append(domain::TicketId ticket, const Job &job)
{
    Line &line = m_lines[ticket];
    line.jobs.append(job);
    if (line.jobs.size() == 1)
        start(ticket);
    Q_EMIT pendingChanged(ticket);
}

void TicketEdits::start(domain::TicketId ticket)
{
    const Job job = m_lines[ticket].jobs.first();
    if (job.kind == Job::Kind::Fields)
        startFields(ticket, job);
    else
        startBulk(ticket, job);
}

void TicketEdits::startFields(domain::TicketId ticket, const Job &job)
{
    // A wish made before the answer to the one before it builds upon that answer.
    const Line &line = m_lines[ticket];
    const int version = std::max(job.seen.version, line.known ? line.known->version : 0);
    services::onAnswer(
        m_tickets.update(ticket, version, job.fields, {.reason = job.reason}), this,
        [this, ticket](const domain::Ticket &saved) {
            Line &done = m_lines[ticket];
            done.known = saved;
            // What is ours already is no change by somebody else to the wishes that follow.
            for (Job &later : done.jobs)
                later.seen = applied(later.seen, done.jobs.first().fields);
            Q_EMIT ticketSaved(saved);
            Q_EMIT edited(ticket);
            finish(ticket);
        },
        [this, ticket](const core::Error &error) {
            if (const auto *conflict = dynamic_cast<const domain::TicketConflict *>(&error)) {
                meetConflict(ticket, conflict->current());
                return;
            }
            const services::ErrorWords words = services::errorWords(error);
            finish(ticket);
            Q_EMIT failed(ticket, words);
        });
}

void TicketEdits::startBulk(domain::TicketId ticket, const Job &job)
{
    const domain::EditIntent intent{.reason = job.reason};
    QFuture<qint64> future;
    switch (job.kind) {
    case Job::Kind::AddTag:
        future = m_tickets.tag({ticket}, {job.tag}, intent);
        break;
    case Job::Kind::RemoveTag:
        future = m_tickets.untag({ticket}, {job.tag}, intent);
        break;
    case Job::Kind::Restore:
        future = m_tickets.restore({ticket}, intent);
        break;
    case Job::Kind::Remove:
        future = m_tickets.remove({ticket}, intent);
        break;
    case Job::Kind::Fields:
        Q_UNREACHABLE();
    }
    services::onAnswer(
        future, this,
        [this, ticket, job](qint64) {
            tellDone(ticket, job);
            Q_EMIT edited(ticket);
            finish(ticket);
        },
        [this, ticket](const core::Error &error) {
            const services::ErrorWords words = services::errorWords(error);
            finish(ticket);
            Q_EMIT failed(ticket, words);
        });
}

void TicketEdits::tellDone(domain::TicketId ticket, const Job &job)
{
    if (job.kind == Job::Kind::AddTag)
        Q_EMIT tagAdded(ticket, job.tag);
    else if (job.kind == Job::Kind::RemoveTag)
        Q_EMIT tagRemoved(ticket, job.tag);
}

void TicketEdits::meetConflict(domain::TicketId ticket, const domain::Ticket &current)
{
    Line &line = m_lines[ticket];
    Job &job = line.jobs.first();
    line.known = current;
    Q_EMIT ticketSaved(current);
    const Merge merge = mergeThreeWays(job.seen, job.fields, current);
    if (!merge.disputed.isEmpty()) {
        const DisputedEdit edit{job.seen, job.fields, current};
        finish(ticket);
        Q_EMIT disputed(edit);
    } else if (merge.mine.isEmpty()) {
        finish(ticket); // it is so already
    } else {
        // Nobody touched these fields: the wish stands upon the new version.
        job.seen = current;
        job.fields = merge.mine;
        start(ticket);
    }
}

void TicketEdits::finish(domain::TicketId ticket)
{
    Line &line = m_lines[ticket];
    line.jobs.removeFirst();
    if (line.jobs.isEmpty())
        m_lines.remove(ticket);
    else
        start(ticket);
    Q_EMIT pendingChanged(ticket);
}

} // namespace deskhand::views
