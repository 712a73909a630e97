// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/edits.h"
#include "domain/ticket.h"
#include "domain/ticketconflict.h"
#include "domain/undooutcome.h"

#include <QList>
#include <functional>

namespace deskhand::database {
class Connection;
}

// Tickets, one at a time and in bulk. Synchronous; throws core::Error. The number of statements
// of each function does not depend on the number of rows, but for one set of them for each
// `ticketsAtATime` tickets of a bulk edit.
namespace deskhand::repositories {

class AuditedWrite;

domain::Ticket loadTicket(database::Connection &connection, domain::TicketId id); // NotFound
domain::TicketId ticketByNumber(database::Connection &connection, const QString &number);

domain::TicketId createTicket(AuditedWrite &write, const domain::NewTicket &ticket);
QList<domain::TicketId> createTickets(AuditedWrite &write,
                                      const QList<domain::NewTicket> &tickets); // same order

// Throws domain::TicketConflict when the ticket is no longer at `expectedVersion`. Returns the
// ticket as it is now.
domain::Ticket updateTicket(AuditedWrite &write, domain::TicketId id, int expectedVersion,
                            const domain::TicketPatch &patch);

// So many tickets of a bulk edit are changed by one statement: few enough that progress moves and
// cancelling is quick, enough that larger parts are no faster.
inline constexpr qsizetype ticketsAtATime = 5'000;

// How far a bulk edit is, in tickets: at its beginning with 0, then after each part, at last with
// all of them. On the thread of the edit. Nothing of it is committed before the edit is.
using BulkProgress = std::function<void(qint64 done, qint64 total)>;

// Bulk edits take no version: they say what the value shall be, whatever it was. All or
// nothing: an id that does not exist (or is out of sight) throws NotFound. A ticket in the trash
// is left as it is and counted, except by restoreTickets().
domain::BulkOutcome changeTickets(AuditedWrite &write, const QList<domain::TicketId> &ids,
                                  const domain::BulkChange &change,
                                  const BulkProgress &progress = {});
domain::BulkOutcome updateTickets(AuditedWrite &write, const QList<domain::TicketId> &ids,
                                  const domain::TicketPatch &patch);
domain::BulkOutcome tagTickets(AuditedWrite &write, const QList<domain::TicketId> &ids,
                               const QStringList &tagNames); // unknown tags are created
domain::BulkOutcome untagTickets(AuditedWrite &write, const QList<domain::TicketId> &ids,
                                 const QStringList &tagNames);
domain::BulkOutcome deleteTickets(AuditedWrite &write,
                                  const QList<domain::TicketId> &ids); // to the trash
domain::BulkOutcome restoreTickets(AuditedWrite &write, const QList<domain::TicketId> &ids);

// Takes back an earlier edit, of one ticket or many, by what the trail says: fields and tags,
// the trash, a new ticket (it goes there), comments, names. The intent of `write` must say that it
// undoes this edit. A field that was changed since, by whomever, stays and is reported; so does a
// ticket in the trash. Only what the caller may change by hand is touched. A tag the edit made
// stays among the tags.
domain::UndoOutcome undoEdit(AuditedWrite &write, const QUuid &edit);

} // namespace deskhand::repositories
