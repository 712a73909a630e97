// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketedits.h"

#include "domain/ticketconflict.h"
#include "services/answer.h"
#include "views/ticket/ticketmerge.h"

#include <QCoreApplication>

namespace deskhand::views {

namespace {

bool isNamed(const domain::TagRef &tag, const QString &name)
{
    return tag.name.compare(name, Qt::CaseInsensitive) == 0;
}

core::InvalidInput inTrash()
{
    return core::InvalidInput(QCoreApplication::translate(
        "TicketEdits", "Somebody has moved this ticket to the trash meanwhile. Your change was not "
                       "saved. Restore the ticket and make it again."));
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

bool TicketEdits::isSaving(domain::TicketId ticket) const
{
    return m_lines.contains(ticket);
}

domain::TicketPatch TicketEdits::pendingFields(domain::TicketId ticket) const
{
    domain::TicketPatch pending;
    for (const Job &job : m_lines.value(ticket))
        pending = combined(pending, job.fields);
    return pending;
}

QList<domain::TagRef> TicketEdits::withPendingTags(domain::TicketId ticket,
                                                   QList<domain::TagRef> tags) const
{
    for (const Job &job : m_lines.value(ticket)) {
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
    m_lines[ticket].append(job);
    if (m_lines[ticket].size() == 1)
        start(ticket);
    Q_EMIT pendingChanged(ticket);
}

void TicketEdits::start(domain::TicketId ticket)
{
    const Job job = m_lines[ticket].first();
    if (job.kind == Job::Kind::Fields)
        startFields(ticket, job);
    else
        startBulk(ticket, job);
}

void TicketEdits::startFields(domain::TicketId ticket, const Job &job)
{
    services::onAnswer(
        m_tickets.update(ticket, job.seen.version, job.fields, {.reason = job.reason}), this,
        [this, job](const domain::Ticket &saved) {
            fieldsSaved(job.fields, job.seen.version, saved);
        },
        [this, ticket](const core::Error &error) {
            if (const auto *conflict = dynamic_cast<const domain::TicketConflict *>(&error))
                meetConflict(ticket, conflict->current());
            else
                fail(ticket, error);
        });
}

void TicketEdits::fieldsSaved(const domain::TicketPatch &wanted, int basis,
                              const domain::Ticket &saved)
{
    // What is ours is no change by somebody else to the wishes that wait. Those made upon the
    // same version as this one have seen all there is in the new one; the others have not, and
    // are to find out.
    for (Job &later : m_lines[saved.id]) {
        if (later.seen.version == basis)
            later.seen.version = saved.version;
        later.seen = applied(later.seen, wanted);
    }
    Q_EMIT ticketSaved(saved);
    Q_EMIT edited(saved.id);
    finish(saved.id);
}

void TicketEdits::startBulk(domain::TicketId ticket, const Job &job)
{
    const domain::EditIntent intent{.reason = job.reason};
    const QList<domain::TicketId> scope{ticket};
    QFuture<domain::BulkOutcome> future;
    switch (job.kind) {
    case Job::Kind::AddTag:
        future = m_tickets.tag(scope, {job.tag}, intent);
        break;
    case Job::Kind::RemoveTag:
        future = m_tickets.untag(scope, {job.tag}, intent);
        break;
    case Job::Kind::Restore:
        future = m_tickets.restore(scope, intent);
        break;
    case Job::Kind::Fields:
        Q_UNREACHABLE();
    }
    services::onAnswer(
        future, this,
        [this, ticket, job](const domain::BulkOutcome &outcome) {
            if (outcome.inTrash > 0) {
                fail(ticket, inTrash());
                return;
            }
            tellDone(ticket, job);
            Q_EMIT edited(ticket);
            finish(ticket);
        },
        [this, ticket](const core::Error &error) { fail(ticket, error); });
}

void TicketEdits::tellDone(domain::TicketId ticket, const Job &job)
{
    if (job.kind == Job::Kind::AddTag)
        Q_EMIT tagAdded(ticket, job.tag);
    else if (job.kind == Job::Kind::RemoveTag)
        Q_EMIT tagRemoved(ticket, job.tag);
}

void TicketEdits::fail(domain::TicketId ticket, const core::Error &error)
{
    const services::ErrorWords words = services::errorWords(error);
    finish(ticket);
    Q_EMIT failed(ticket, words);
}

void TicketEdits::meetConflict(domain::TicketId ticket, const domain::Ticket &current)
{
    const Job job = m_lines[ticket].first(); // a copy: whoever is told may make new wishes
    const Merge merge = mergeThreeWays(job.seen, job.fields, current);
    Q_EMIT ticketSaved(current);
    if (current.deletedAt.isValid() && !merge.isSettled()) {
        fail(ticket, inTrash());
    } else if (!merge.disputed.isEmpty()) {
        finish(ticket);
        Q_EMIT disputed({job.seen, job.fields, current});
    } else if (merge.mine.isEmpty()) {
        finish(ticket); // it is so already
    } else {
        // Nobody touched these fields: the wish stands upon the new version.
        Job &first = m_lines[ticket].first();
        first.seen = current;
        first.fields = merge.mine;
        start(ticket);
    }
}

void TicketEdits::finish(domain::TicketId ticket)
{
    m_lines[ticket].removeFirst();
    if (m_lines[ticket].isEmpty())
        m_lines.remove(ticket);
    else
        start(ticket);
    Q_EMIT pendingChanged(ticket);
}

} // namespace deskhand::views
