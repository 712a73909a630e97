// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/handover.h"
#include "repositories/patchbinding.h"
#include "repositories/tagnames.h"
#include "repositories/ticketrepository.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

using Changed = QSet<TicketId>;

QList<TicketId> distinct(QList<TicketId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// Locks all of them until the end of the transaction, in the order of ids so that two bulk edits
// never wait for each other in a circle, and counts those in the trash. Throws when one is missing.
qint64 lockTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    qint64 found = 0;
    qint64 inTrash = 0;
    Query(write.connection(), sqlFile(u"tickets/lock"_s))
        .bind(u":ids"_s, ids)
        .each([&](const Row &row) {
            found = row.int64(0);
            inTrash = row.int64(1);
        });
    if (found != ids.size())
        throw core::NotFound(
            QCoreApplication::translate("TicketRepository",
                                        "%n of the chosen tickets do not exist any more, or you "
                                        "may not see them. None was changed. Refresh the list and "
                                        "choose again.",
                                        nullptr, int(ids.size() - found)));
    return inTrash;
}

void note(Changed &changed, Query &query)
{
    query.each([&](const Row &row) { changed.insert(row.id<TicketId>(0)); });
}

// A bulk edit, with what is found out once for all of its tickets.
class BulkEdit {
public:
    BulkEdit(AuditedWrite &write, const BulkChange &change)
        : m_write(write),
          m_change(change),
          m_tags(change.tags.isEmpty() ? QList<TagId>() : findOrCreateTags(write, change.tags))
    {
        for (const QString &name : change.untags)
            m_untags.append(name.trimmed());
    }

    // Fields first: a ticket that is changed already is not touched once more by its tags.
    [[nodiscard]] qsizetype apply(const QList<TicketId> &ids)
    {
        Changed changed;
        if (!m_change.fields.isEmpty())
            setFields(ids, changed);
        if (!m_tags.isEmpty())
            note(changed, query(u"tags/put"_s).bind(u":tickets"_s, ids).bind(u":tags"_s, m_tags));
        if (!m_untags.isEmpty())
            note(changed,
                 query(u"tags/take"_s).bind(u":tickets"_s, ids).bind(u":names"_s, m_untags));
        if (m_change.trash != TrashMove::None) {
            const bool into = m_change.trash == TrashMove::Into;
            note(changed,
                 query(into ? u"tickets/trash"_s : u"tickets/restore"_s).bind(u":ids"_s, ids));
        }
        // Whoever hands tickets over may see them no longer: that comes last.
        if (m_change.fields.team)
            for (const Ticket &ticket : handOver(m_write, ids, *m_change.fields.team))
                changed.insert(ticket.id);
        return changed.size();
    }

private:
    [[nodiscard]] Query query(const QString &name) const
    {
        return Query(m_write.connection(), sqlFile(name));
    }

    void setFields(const QList<TicketId> &ids, Changed &changed) const
    {
        Query update = query(u"tickets/updatemany"_s);
        bindPatch(update, m_change.fields);
        note(changed, update.bind(u":ids"_s, ids));
    }

    AuditedWrite &m_write;
    const BulkChange &m_change;
    QList<TagId> m_tags;
    QStringList m_untags;
};

bool isEmpty(const BulkChange &change)
{
    return change.fields.isEmpty() && change.tags.isEmpty() && change.untags.isEmpty() &&
           change.trash == TrashMove::None;
}

} // namespace

BulkOutcome changeTickets(AuditedWrite &write, const QList<TicketId> &tickets,
                          const BulkChange &change, const BulkProgress &progress)
{
    if (tickets.isEmpty() || isEmpty(change))
        return {};
    const QList<TicketId> ids = distinct(tickets);
    const auto tell = [&](qsizetype done) {
        if (progress)
            progress(done, ids.size());
    };
    tell(0);
    const qint64 inTrash = lockTickets(write, ids);
    BulkEdit edit(write, change);
    BulkOutcome outcome;
    if (change.trash == TrashMove::None)
        outcome.inTrash = inTrash;
    for (qsizetype done = 0; done < ids.size();) {
        const auto part = ids.mid(done, ticketsAtATime);
        outcome.changed += edit.apply(part);
        done += part.size();
        tell(done);
    }
    return outcome;
}

BulkOutcome updateTickets(AuditedWrite &write, const QList<TicketId> &ids, const TicketPatch &patch)
{
    return changeTickets(write, ids, {.fields = patch});
}

BulkOutcome tagTickets(AuditedWrite &write, const QList<TicketId> &ids, const QStringList &tagNames)
{
    return changeTickets(write, ids, {.tags = tagNames});
}

BulkOutcome untagTickets(AuditedWrite &write, const QList<TicketId> &ids,
                         const QStringList &tagNames)
{
    return changeTickets(write, ids, {.untags = tagNames});
}

BulkOutcome deleteTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return changeTickets(write, ids, {.trash = TrashMove::Into});
}

BulkOutcome restoreTickets(AuditedWrite &write, const QList<TicketId> &ids)
{
    return changeTickets(write, ids, {.trash = TrashMove::OutOf});
}

} // namespace deskhand::repositories
